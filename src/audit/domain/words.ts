import type { Brand } from '#kernel';

/** Stands where something was not put on record. */
export const WITHHELD = 'withheld';

/** A word of a list that is fixed in code: `CASE_HANDLING`, `no-such-object`. */
export type Code = Brand<string, 'Code'>;
/** An id or pseudonym that says nothing by itself: ASCII letters, digits and `. _ : -`, at most 100; no personal number. */
export type Opaque = Brand<string, 'Opaque'>;
/** The name of a criterion, a colon, and a value that says nothing by itself. */
export type Criterion = Brand<string, 'Criterion'>;
/** `sha256:` and 64 hexadecimal digits. */
export type Digest = Brand<string, 'Digest'>;
/** SHA-256 of the bytes. */
export type Hash = (bytes: Uint8Array) => Digest;

const CODE = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const OPAQUE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const PERSONAL_NUMBER = /^(\d{2})?\d{6}[-+]?\d{4}$/;

/** @throws RangeError for anything but a code: codes are written by programmers, not by users. */
export const code = (raw: string): Code => {
  if (!CODE.test(raw)) throw new RangeError('An audit entry takes codes only.');
  return raw as Code;
};

/**
 * The id as it is, or the word `withheld` where it could be read as a sentence, a name with a space or the number of a
 * person. Not a digest of it: whoever can list the numbers finds the one behind a digest in a minute.
 */
export const opaque = (raw: string): Opaque =>
  (OPAQUE.test(raw) && !PERSONAL_NUMBER.test(raw) ? raw : WITHHELD) as Opaque;

/** A value that could be read as a sentence, a name with a space or the number of a person is withheld. */
export const criterion = (name: string, value: string): Criterion =>
  `${code(name)}:${opaque(value)}` as Criterion;
