import { parseCookie } from 'cookie';

/** Kept by the browser for this host alone, sent over TLS (or to the machine itself), never to a script. */
export const SESSION_COOKIE = '__Host-fristad';
/** Comes back with the browser from the issuer's site, which a Strict cookie would not. */
export const LOGIN_COOKIE = '__Host-fristad-login';

const SECRET = /^[A-Za-z0-9_-]{43}$/;

const cookie = (name: string, value: string, rest: string) =>
  `${name}=${value}; Path=/; Secure; HttpOnly; ${rest}`;
export const sessionCookie = (secret: string) => cookie(SESSION_COOKIE, secret, 'SameSite=Strict');
export const loginCookie = (secret: string) => cookie(LOGIN_COOKIE, secret, 'SameSite=Lax; Max-Age=600');
export const noCookie = (name: string) => cookie(name, '', 'SameSite=Strict; Max-Age=0');

/** The secret in a cookie, or undefined where there is none or nothing of that form. */
export const secretIn = (header: string | undefined, name: string): string | undefined => {
  const value = parseCookie(header ?? '')[name];
  return value !== undefined && SECRET.test(value) ? value : undefined;
};
