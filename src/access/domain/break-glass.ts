import type { Brand, RegionCode } from '#kernel';
import type { ActorId } from './actor.js';
import type { CaseRef } from './purpose.js';

export type BreakGlassId = Brand<string, 'BreakGlassId'>;
export const breakGlassId = (raw: string) => raw as BreakGlassId;

export const BREAK_GLASS_REASONS = [
  'THREAT_TO_LIFE',
  'ADDRESS_EXPOSED',
  'COORDINATOR_UNREACHABLE',
  'CHILD_AT_RISK',
] as const;
export type BreakGlassReason = (typeof BREAK_GLASS_REASONS)[number];

export const OPEN_MS = 60 * 60_000;
export type BreakGlass = {
  readonly id: BreakGlassId;
  readonly case: CaseRef;
  readonly owner: RegionCode;
  readonly openedBy: ActorId;
  readonly openedFrom: RegionCode;
  readonly reason: BreakGlassReason;
  readonly openedAt: Date;
  readonly until: Date;
  readonly reviewedAt: Date | null;
};

/** Open, over and waiting for another region’s review, or reviewed. */
export const OPENING_STATUSES = ['OPEN', 'WAITING', 'REVIEWED'] as const;
export const openingStatus = (
  { until, reviewedAt }: Pick<BreakGlass, 'until' | 'reviewedAt'>,
  at: Date,
): (typeof OPENING_STATUSES)[number] => {
  if (reviewedAt !== null) return 'REVIEWED';
  return until > at ? 'OPEN' : 'WAITING';
};

/** Openings of one user within seven days. */
export const OPENINGS_A_WEEK = 3;
const WEEK_MS = 7 * 24 * 3_600_000;

export type OpenRefusal =
  | { readonly code: 'one-is-open' | 'one-is-not-reviewed' }
  | { readonly code: 'opened-often-this-week'; readonly waitMs: number };

/** Openings before this moment no longer count, once reviewed. */
export const countedSince = (at: Date): Date => new Date(at.getTime() - WEEK_MS);

/** Why a user may not open a case now, given their own openings that count; undefined when they may. */
export const whyNotOpened = (own: readonly BreakGlass[], at: Date): OpenRefusal | undefined => {
  if (own.some(({ until }) => until > at)) return { code: 'one-is-open' };
  if (own.some(({ reviewedAt }) => reviewedAt === null)) return { code: 'one-is-not-reviewed' };
  const within = own
    .map(({ openedAt }) => openedAt.getTime() + WEEK_MS - at.getTime())
    .filter((ms) => ms > 0);
  if (within.length < OPENINGS_A_WEEK) return undefined;
  return {
    code: 'opened-often-this-week',
    waitMs: within.toSorted((a, b) => b - a)[OPENINGS_A_WEEK - 1] ?? 0,
  };
};

export type Finding = 'JUSTIFIED' | 'NOT_JUSTIFIED';
