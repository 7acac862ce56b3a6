import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:` and the hex SHA-256 of the canonical JSON (RFC 8785). @throws TypeError for what JSON can't hold. */
export const digestOf = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form.');
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
};
