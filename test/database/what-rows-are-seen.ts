import type { ActingAs } from '#platform';

/** A row that somebody left in a region: every one of these tables has one for each region and actor. */
export type Left = { readonly region: 'SYD' | 'NORD'; readonly by: 'u-1' | 'u-2' };
export const LEFT: readonly Left[] = (['SYD', 'NORD'] as const).flatMap((region) =>
  (['u-1', 'u-2'] as const).map((by) => ({ region, by })),
);

export type Verdict = (row: Left, as: ActingAs) => boolean;
/** Who sees such a row, and who may add one: by database role; a role that is not named may do neither. */
export type ActTable = {
  readonly name: string;
  /** The row as columns, distinct for each `n`. */
  readonly row: (left: Left, n: number) => Readonly<Record<string, string>>;
  /** How its number is read back, where no column ends in it. */
  readonly number?: string;
  readonly sees: Partial<Record<ActingAs['role'], Verdict>>;
  readonly adds: Partial<Record<ActingAs['role'], Verdict>>;
};

export const inRegion: Verdict = ({ region }, as) => region === as.region;
export const ofActor: Verdict = ({ by }, as) => by === as.actor;
export const audited: Verdict = (_, as) => as.scope === 'national-audit';
export const run: Verdict = (_, as) => as.scope === 'national-run';
export const any: Verdict = () => true;
export const both =
  (...verdicts: readonly Verdict[]): Verdict =>
  (row, as) =>
    verdicts.every((verdict) => verdict(row, as));
export const either =
  (...verdicts: readonly Verdict[]): Verdict =>
  (row, as) =>
    verdicts.some((verdict) => verdict(row, as));

export const NOW = `'2026-12-01T08:00:00Z'`;
export const text = (value: string) => `'${value}'`;
