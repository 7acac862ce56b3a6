import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The canonical JSON (RFC 8785). @throws TypeError for what JSON can't hold. */
export const canonicalOf = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form.');
  return text;
};

/** `sha256:` and the hex SHA-256 of the text as UTF-8. */
export const sha256Of = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** `sha256:` and the hex SHA-256 of the canonical JSON. @throws TypeError for what JSON can't hold. */
export const digestOf = (value: unknown): string => sha256Of(canonicalOf(value));
