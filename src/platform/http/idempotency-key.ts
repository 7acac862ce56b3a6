import { toInvalid } from './problem.js';

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;

/** The Idempotency-Key header, or null when there is none. @throws HttpException 400 when it is no key. */
export const readIdempotencyKey = (value: string | undefined): string | null => {
  if (value === undefined) return null;
  if (PRINTABLE.test(value)) return value;
  const expected = '1 to 200 printable ASCII characters without spaces';
  throw toInvalid([{ pointer: '/headers/idempotency-key', message: 'is not a key', expected }]);
};

/** The Idempotency-Key header of a command that needs one. @throws HttpException 400 without one. */
export const needsKey = (value: string | undefined): string => {
  const key = readIdempotencyKey(value);
  if (key !== null) return key;
  throw toInvalid([{ pointer: '/headers/idempotency-key', message: 'is missing' }]);
};
