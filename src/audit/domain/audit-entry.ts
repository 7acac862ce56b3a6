import type { Act } from './acts.js';
import type { Code, Criterion, Digest, Opaque } from './words.js';

/** The six operations of Directive (EU) 2016/680, Article 25, and what this service records beside them. */
export const OPERATIONS = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
  'LOGON',
  'DENIAL',
  'OVERRIDE',
  'BREAK_GLASS',
  'KEY_USE',
  'LOG_READING',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export type Outcome =
  { readonly outcome: 'DONE'; readonly why: null } | { readonly outcome: 'REFUSED'; readonly why: Code };

/** Data given to somebody else: by which law, and to whom. All or nothing. */
export type Disclosure = { readonly legalGround: Code; readonly recipient: Opaque };

/** Who did what to which data, when, and why. Codes, pseudonyms, digests and times; never a name, place or sentence. */
export type AuditEntry = Outcome & {
  /** Random UUID. */
  readonly id: string;
  /** The region whose log it belongs to, or NATIONAL. */
  readonly log: Opaque;
  /** UTC, whole milliseconds. */
  readonly at: Date;
  readonly operation: Operation;
  /** What was done, or refused. */
  readonly act: Act;
  readonly actor: Opaque;
  readonly actorRole: Code;
  readonly agency: Opaque | null;
  readonly actorRegion: Opaque | null;
  readonly systemPart: Code;
  readonly systemVersion: Opaque;
  readonly objectKind: Code;
  readonly objectId: Opaque | null;
  readonly caseCommitment: Digest | null;
  readonly ownerRegion: Opaque | null;
  readonly purpose: Code | null;
  readonly case: Opaque | null;
  /** Of a DISCLOSURE, and of nothing else. */
  readonly disclosure: Disclosure | null;
  /** UUID of the request or run in which it happened. */
  readonly requestId: string;
  /** UUID of the second person's approval by which it was done, or that was itself asked for, given or used. */
  readonly approval: string | null;
  /** Of what was decided on: the record of a decision, what was shown for approval, a plan or a policy. */
  readonly decisionDigest: Digest | null;
  /** What more there is to the act in codes and ids, `name:value` each: the rule to approve, a reason. */
  readonly particulars: readonly Criterion[] | null;
  /** How many were found, and the ids of those returned. */
  readonly hits: number | null;
  readonly returned: readonly Opaque[] | null;
  /** By what was looked for, `name:value` each. */
  readonly criteria: readonly Criterion[] | null;
};
