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
export type Finding = 'JUSTIFIED' | 'NOT_JUSTIFIED';
