import { at, type Pool } from '../pool.js';
import type { Support } from '../row.js';

/** Stays that were there before the plan: they take `load` on the nights `[from, to)`. */
export type Standing = { readonly from: number; readonly to: number; readonly load: number };
/** Some columns, and how long each of them holds its place: until its departure plus `rest` days. */
export type NightScope = {
  readonly pool: Pool;
  readonly rest: number;
  readonly standing: readonly Standing[];
};

export const standingOn = (standing: readonly Standing[], night: number): number =>
  standing.reduce((load, { from, to, load: more }) => (from <= night && night < to ? load + more : load), 0);

export const coversNight = ({ pool, rest }: NightScope, column: number, night: number): boolean =>
  at(pool.arrival, column) <= night && night < at(pool.departure, column) + rest;

/** Nights on which the columns' load can be greatest: after an arrival and before the next departure, standing stays counted. */
export function peakNights(scope: NightScope, columns: Iterable<number>): readonly number[] {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const column of columns) {
    starts.add(at(scope.pool.arrival, column));
    ends.add(at(scope.pool.departure, column) + scope.rest);
  }
  for (const { from, to } of scope.standing) {
    starts.add(from);
    ends.add(to);
  }
  return peaks(starts, ends);
}

function peaks(starts: ReadonlySet<number>, ends: ReadonlySet<number>): readonly number[] {
  const days = [...new Set([...starts, ...ends])].sort((a, b) => a - b);
  const nights: number[] = [];
  let latestStart: number | undefined;
  for (const day of days) {
    if (ends.has(day) && latestStart !== undefined) {
      nights.push(latestStart);
      latestStart = undefined;
    }
    if (starts.has(day)) latestStart = day;
  }
  if (latestStart !== undefined) nights.push(latestStart);
  return nights;
}

/** The columns of the support, gathered by where they are. */
export const supportBy = (support: Support, place: (column: number) => number) =>
  Map.groupBy(support, ({ column }) => place(column));
