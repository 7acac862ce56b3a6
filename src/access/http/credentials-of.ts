import type { IncomingMessage } from 'node:http';
import type { Credentials } from '../application/authentication.port.js';

const one = (header: string | string[] | undefined) => (typeof header === 'string' ? header : undefined);

/** What of a request may say who asks. */
export const credentialsOf = ({ headers, method }: IncomingMessage): Credentials => ({
  authorization: headers.authorization,
  cookie: headers.cookie,
  isSafe: method === 'GET' || method === 'HEAD',
  secFetchSite: one(headers['sec-fetch-site']),
  origin: headers.origin,
  csrf: one(headers['x-csrf-token']),
});
