import type { MunicipalityCode, ProviderId, RegionCode } from '#kernel';
import type { ActorId } from './actor.js';
import type { CaseRef } from './purpose.js';
import type { Role } from './roles.js';

export const OBJECT_KINDS = [
  'case',
  'request',
  'unit-search',
  'placement',
  'incident',
  'decision',
  'address',
  'unit',
  'provider',
  'programme',
  'territory',
  'group',
  'group-relation',
  'ground-report',
  'geography',
  'policy',
  'code',
  'scenario',
  'run',
  'plan',
  'report',
  'log',
  'actor',
  'approval',
  'break-glass',
  'session',
  'draft',
  'event',
  'webhook',
  'system',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** A case that somebody opened in an emergency. */
export type Opening = { readonly actor: ActorId; readonly until: Date };

/** Who is tied to a case. */
export type CaseTies = {
  readonly ref: CaseRef;
  readonly assigned: readonly ActorId[];
  /** The case's lists: these may beside the assigned, and these may not, whatever else they are. */
  readonly allowed: readonly ActorId[];
  readonly denied: readonly ActorId[];
  readonly opened: readonly Opening[];
};

/** What a decision needs to know of an object, and nothing else of it. */
export type Facts = {
  /** The police region that owns it; NATIONAL where it belongs to the whole country, NOBODY where that is unknown. */
  readonly owner: RegionCode | 'NATIONAL' | 'NOBODY';
  readonly provider: ProviderId | null;
  readonly municipality: MunicipalityCode | null;
  readonly case: CaseTies | null;
  /** The roles within whose reach it lies, wherever they are. */
  readonly openTo?: readonly Role[];
};

/** Of something that belongs to the whole country and to no case. */
export const nationalFacts: Facts = {
  owner: 'NATIONAL',
  provider: null,
  municipality: null,
  case: null,
};
