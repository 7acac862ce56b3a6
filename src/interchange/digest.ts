import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Policy, Scenario } from '#scoring';

/** RFC 8785 text of a JSON value. @throws Error for what JSON cannot hold. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form.');
  return text;
};

/** `sha256:` and the hex SHA-256 of the canonical JSON (RFC 8785): the same for every key order and spacing. */
export const digestOf = (document: Scenario | Policy): string =>
  `sha256:${createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex')}`;
