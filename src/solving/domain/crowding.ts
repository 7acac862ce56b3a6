import { at, type Pool } from './pool.js';
import { standingOn } from './rows/nights.js';
import type { Row } from './row.js';
import { columnsIn, localityOf } from './rows/saturation-cap.js';

/** What the second, third … household planned for one locality adds to safety beyond what each column costs by itself. */
export type Crowd = {
  readonly locality: number;
  /** Id of the first step; steps are numbered on from the pool's last column. */
  readonly firstStep: number;
  /** Weighted points, never falling. */
  readonly steps: readonly number[];
};

/** Points for the household that is added to a locality where `already` others are, times the weight. */
export type NeighbourCost = { readonly costOf: (already: number) => number };

/** Households in the locality that have not departed by the scenario's day. */
export function alreadyIn(pool: Pool, locality: number): number {
  const code = pool.units[pool.unitsOfLocality[locality]?.[0] ?? -1]?.unit.locality ?? '';
  const { standingByLocality, asOf } = pool.world;
  return (standingByLocality.get(code) ?? []).filter(({ period }) => period.to > asOf).length;
}

export function crowdsOf(pool: Pool, { costOf }: NeighbourCost): readonly Crowd[] {
  const crowds: Crowd[] = [];
  let next = pool.size;
  pool.unitsOfLocality.forEach((units, locality) => {
    const most = mostPlanned(pool, locality, columnsIn(pool, units));
    if (most < 2) return;
    const already = alreadyIn(pool, locality);
    const steps = Array.from({ length: most - 1 }, (_, k) => costOf(already + k + 1) - costOf(already));
    crowds.push({ locality, firstStep: next, steps });
    next += steps.length;
  });
  return crowds;
}

/** Households in the locality ≤ 1 + the steps taken. */
export function crowdRow(pool: Pool, crowd: Crowd): Row {
  const here = columnsIn(pool, pool.unitsOfLocality[crowd.locality] ?? []);
  const columns = new Int32Array(here.length + crowd.steps.length);
  columns.set(here);
  crowd.steps.forEach((_, k) => (columns[here.length + k] = crowd.firstStep + k));
  const coefficients = new Float64Array(columns.length).fill(1).fill(-1, here.length);
  const code = pool.units[pool.unitsOfLocality[crowd.locality]?.[0] ?? -1]?.unit.locality ?? '';
  return { name: `neighbours-in-protection:${code}`, columns, coefficients, atMost: 1 };
}

/** No more households than this can be planned for the locality: its requests, and its cap on nights that meet every stay. */
function mostPlanned(pool: Pool, locality: number, columns: Int32Array): number {
  const requests = new Set(columns.map((column) => at(pool.request, column))).size;
  const shared = localityOf(pool, locality);
  if (!shared || requests < 2) return requests;
  const room = piercingNights(pool, columns).reduce(
    (sum, night) => sum + Math.max(0, shared.capacity - standingOn(shared.scope.standing, night)),
    0,
  );
  return Math.min(requests, room);
}

/** Nights such that every stay holds one of them. */
function piercingNights(pool: Pool, columns: Int32Array): readonly number[] {
  const byDeparture = [...columns].sort((a, b) => at(pool.departure, a) - at(pool.departure, b));
  const nights: number[] = [];
  let last = -Infinity;
  for (const column of byDeparture) {
    if (at(pool.arrival, column) <= last) continue;
    last = at(pool.departure, column) - 1;
    nights.push(last);
  }
  return nights;
}
