import type { LevelName } from '#scoring';
import type { Crowd } from './crowding.js';
import type { LevelProblem } from './level-problem.js';
import { at, type Pool } from './pool.js';

/** Whole numbers; all three as the plan file states them. */
export type PlanValues = Readonly<Record<LevelName, number>>;

export function valuesOf(pool: Pool, crowds: readonly Crowd[], plan: readonly number[]): PlanValues {
  const perLocality = new Map<number, number>();
  const values = { coverage: 0, safety: 0, suitability: 0 };
  for (const column of plan) {
    values.coverage += at(pool.weight, at(pool.request, column));
    values.safety += at(pool.safety, column);
    values.suitability += at(pool.suitability, column);
    const locality = at(pool.locality, at(pool.unit, column));
    perLocality.set(locality, (perLocality.get(locality) ?? 0) + 1);
  }
  for (const { locality, steps } of crowds)
    for (let k = 0; k < (perLocality.get(locality) ?? 0) - 1; k++) values.safety += steps[k] ?? 0;
  return values;
}

/** The steps of each crowd that the plan takes. */
export function stepsTaken(pool: Pool, crowds: readonly Crowd[], plan: readonly number[]): readonly number[] {
  const perLocality = new Map<number, number>();
  for (const column of plan) {
    const locality = at(pool.locality, at(pool.unit, column));
    perLocality.set(locality, (perLocality.get(locality) ?? 0) + 1);
  }
  return crowds.flatMap(({ locality, firstStep, steps }) =>
    Array.from(
      { length: Math.min(steps.length, Math.max(0, (perLocality.get(locality) ?? 0) - 1)) },
      (_, k) => firstStep + k,
    ),
  );
}

/** Negative when `a` is the better plan: more coverage, then less of the others. */
export const compareValues = (a: PlanValues, b: PlanValues): number =>
  b.coverage - a.coverage || a.safety - b.safety || a.suitability - b.suitability;

/** What a plan costs on the level that is minimised, with the steps of its crowds. */
export const costOf = ({ pool, crowds, cost }: LevelProblem, plan: readonly number[]): number =>
  sumOver([...plan, ...stepsTaken(pool, crowds, plan)], (column) => at(cost, column));

/** In whole numbers, whatever an engine's tolerance: one place for each request, and no more than the levels above allow. */
export function isSound(
  { pool, crowds, held, placesAll }: LevelProblem,
  plan: readonly number[],
  asking: readonly number[],
): boolean {
  const placed = new Set(plan.map((column) => at(pool.request, column)));
  if (placed.size < plan.length || (placesAll && placed.size < asking.length)) return false;
  const taken = new Set([...plan, ...stepsTaken(pool, crowds, plan)]);
  return held.every(({ columns, coefficients, atMost }) => {
    const load = (_: number, i: number) => (coefficients ? at(coefficients, i) : 1);
    const sum = columns.reduce((all, column, i) => (taken.has(column) ? all + load(column, i) : all), 0);
    return sum <= atMost;
  });
}

const sumOver = (columns: readonly number[], of: (column: number) => number): number =>
  columns.reduce((sum, column) => sum + of(column), 0);
