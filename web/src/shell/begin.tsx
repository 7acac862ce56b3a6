import type { ReactNode } from 'react';
import type { Session } from '../api/session.js';
import { LOGIN_CHANNEL } from '../api/log-in-again.js';
import { App } from './app.js';
import { LoggedIn, NotAnswering, Welcome } from './outside.js';
import { Surroundings } from './surroundings.js';

type Given = { readonly nonce: string; readonly readSession: () => Promise<Session | undefined> };

/** Where a login in a window beside ends. */
export const LOGGED_IN = '/logged-in';
export const LOGGED_OUT = '/logged-out';
export const loginAddress = (to: string): string => `/api/auth/login?to=${encodeURIComponent(to)}`;

const inside = (session: Session): ReactNode => {
  const isOutside = [LOGGED_OUT, LOGGED_IN].includes(location.pathname);
  if (isOutside) history.replaceState(null, '', '/');
  return <App session={session} />;
};

const pageAt = async (path: string, readSession: Given['readSession']): Promise<ReactNode> => {
  if (path === LOGGED_IN) {
    new BroadcastChannel(LOGIN_CHANNEL).postMessage('logged in');
    window.close();
    return <LoggedIn />;
  }
  if (path === LOGGED_OUT) return <Welcome to={loginAddress('/')} />;
  const session = await readSession().catch(() => 'not answering' as const);
  if (session === 'not answering') return <NotAnswering />;
  if (session !== undefined) return inside(session);
  location.replace(loginAddress(path));
  return undefined;
};

/** The page at that path; undefined where the browser goes elsewhere, to log in. */
export const begin = async (path: string, { nonce, readSession }: Given): Promise<ReactNode> => {
  const page = await pageAt(path, readSession);
  return page === undefined ? undefined : <Surroundings nonce={nonce}>{page}</Surroundings>;
};
