import type { AuditEntry } from './audit-entry.js';
import type { Digest, Hash } from './words.js';

const HEAD = 'fristad-audit-entry/1';

/** A value in one line, or undefined where there is none. No value of an entry can hold a line break. */
const written = (value: string | number | Date | readonly string[] | null): string | undefined => {
  if (value === null) return undefined;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(' ') : String(value);
};

const linesOf = (entry: AuditEntry) =>
  [
    ['id', entry.id],
    ['log', entry.log],
    ['at', entry.at],
    ['operation', entry.operation],
    ['act', entry.act],
    ['actor', entry.actor],
    ['actor-role', entry.actorRole],
    ['agency', entry.agency],
    ['actor-region', entry.actorRegion],
    ['system-part', entry.systemPart],
    ['system-version', entry.systemVersion],
    ['object-kind', entry.objectKind],
    ['object-id', entry.objectId],
    ['case-commitment', entry.caseCommitment],
    ['owner-region', entry.ownerRegion],
    ['purpose', entry.purpose],
    ['case-reference', entry.case],
    ['legal-ground', entry.disclosure?.legalGround ?? null],
    ['recipient', entry.disclosure?.recipient ?? null],
    ['outcome', entry.outcome],
    ['why', entry.why],
    ['request-id', entry.requestId],
    ['approval', entry.approval],
    ['decision-digest', entry.decisionDigest],
    ['particulars', entry.particulars],
    ['hits', entry.hits],
    ['returned', entry.returned],
    ['criteria', entry.criteria],
  ] as const;

/**
 * The one way to write an entry as bytes, and so the leaf of the log's tree: a line that names the format, then a line
 * `name value` for each field that has a value, in this order; ASCII, each line ended by a line feed.
 */
export const leafOf = (entry: AuditEntry): Uint8Array => {
  const lines = linesOf(entry).flatMap(([name, value]) => {
    const text = written(value);
    return text === undefined ? [] : [`${name} ${text}`];
  });
  return new TextEncoder().encode([HEAD, ...lines, ''].join('\n'));
};

/** RFC 6962, 2.1: the hash of a leaf begins with a zero byte, so that no inner node can pass for one. */
export const leafDigest = (entry: AuditEntry, hash: Hash): Digest => {
  const leaf = leafOf(entry);
  const prefixed = new Uint8Array(leaf.length + 1);
  prefixed.set(leaf, 1);
  return hash(prefixed);
};
