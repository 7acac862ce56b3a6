import type { RegionCode } from '#kernel';
import type { Territory } from './territory.js';

/** Where it is known from that a group holds the ground. What an import brought has the source `IMPORT`. */
export const GROUND_SOURCES = [
  'POLICE_REPORT',
  'LOCAL_INTELLIGENCE',
  'GROUND_REPORT',
  'OTHER_AUTHORITY',
] as const;
export type GroundSource = (typeof GROUND_SOURCES)[number];

/** Why ground is drawn. */
export const GROUND_REASONS = [
  'NEW_GROUND',
  'GROUND_HAS_GROWN',
  'GROUND_HAS_MOVED',
  'GROUND_HAS_SHRUNK',
  'GROUND_GIVEN_UP',
  'OTHER_GROUPS',
  'MORE_DANGEROUS',
  'LESS_DANGEROUS',
  'BETTER_KNOWN',
  'ENTERED_IN_ERROR',
] as const;
export type GroundReason = (typeof GROUND_REASONS)[number];

/** What an analyst says of some ground: the whole of it, from then until then. */
export type DrawnGround = Omit<Territory, 'id'> & {
  readonly source: GroundSource;
  readonly reason: GroundReason;
};

/** Some ground as it was known from one moment until the next version. */
export type GroundVersion = Territory & {
  /** Counts every change; the entity tag. */
  readonly version: number;
  /** That of its first version; null in a country without localities. */
  readonly region: RegionCode | null;
  readonly source: GroundSource | 'IMPORT';
  readonly reason: GroundReason | 'IMPORTED';
  /** Null for what was imported. */
  readonly drawnBy: string | null;
  readonly recordedAt: Date;
  readonly supersededBy: number | null;
};
