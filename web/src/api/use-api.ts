import { createContext, use, useSyncExternalStore } from 'react';
import type { Screen } from '../shell/screen.js';
import type { ApiFor } from './client.js';
import type { Again } from './log-in-again.js';
import type { Session } from './session.js';

type Served = {
  readonly again: Again;
  readonly apiFor: ApiFor;
  readonly screens: readonly Screen[];
};
export const Service = createContext<Served | undefined>(undefined);

/** @throws Error outside of the page’s own tree */
export const useService = (): Served => {
  const served = use(Service);
  if (served === undefined) throw new Error('There is no service here.');
  return served;
};

export const useSession = (): Session => {
  const { again } = useService();
  return useSyncExternalStore(again.subscribe, again.current);
};
