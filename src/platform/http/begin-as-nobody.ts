import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Acting, NOBODY } from '../database/acting.js';

const ids = new WeakMap<object, string>();

/** The id of a request, made when it came in. */
export const requestIdOf = (request: object): string => {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const made = randomUUID();
  ids.set(request, made);
  return made;
};

/** A middleware in which each request begins as nobody's, until a guard learns who asks. */
export const beginAsNobody =
  (acting: Acting) =>
  (request: IncomingMessage, _response: unknown, next: () => void): void => {
    requestIdOf(request);
    acting.run(NOBODY, next);
  };
