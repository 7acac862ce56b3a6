import { describe, expect, it } from '@jest/globals';
import { dateOf, day } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { judge, openWorld, type Assignment } from '#scoring';
import { gatherPool } from '../../application/offers.js';
import { tinyScenario } from '../../testing/tiny-scenario.js';
import { apartnessOf, type Apart } from '../apart.js';
import { at, type Pool } from '../pool.js';
import type { Row } from '../row.js';
import { brokenRows } from './index.js';
import { allRows } from './whole-model-rows.js';

const MOST_PLANS = 1_500;

async function opened(seed: number) {
  const scenario = tinyScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const pool = await gatherPool(world, () => undefined);
  return { world, pool, aparts: apartnessOf(world) };
}

/** Every way to give each request one of its columns or none; cut off where there are too many. */
function* everyPlan(pool: Pool, request = 0, plan: readonly number[] = []): Generator<readonly number[]> {
  if (request === pool.requests.length) {
    yield plan;
    return;
  }
  yield* everyPlan(pool, request + 1, plan);
  for (let column = at(pool.first, request); column < at(pool.first, request + 1); column++)
    yield* everyPlan(pool, request + 1, [...plan, column]);
}

const assignmentsOf = (pool: Pool, plan: readonly number[]): readonly Assignment[] =>
  plan.flatMap((column) => {
    const request = pool.requests[at(pool.request, column)]?.request.id;
    const unit = pool.units[at(pool.unit, column)]?.unit.id;
    if (request === undefined || unit === undefined) return [];
    const [arrival, departure] = [
      dateOf(day(at(pool.arrival, column))),
      dateOf(day(at(pool.departure, column))),
    ];
    return [{ request, unit, arrival, departure }];
  });

const keeps = ({ columns, coefficients, atMost }: Row, plan: ReadonlySet<number>): boolean =>
  columns.reduce((sum, column, i) => (plan.has(column) ? sum + (coefficients?.[i] ?? 1) : sum), 0) <= atMost;

const broken = (pool: Pool, aparts: readonly Apart[], plan: readonly number[]) =>
  brokenRows(
    pool,
    aparts,
    plan.map((column) => ({ column, value: 1 })),
  );

describe('the rows given to the engine and the judge', () => {
  it('allow exactly the same plans, whole or separated', async () => {
    let sound = 0;
    let unsound = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const { world, pool, aparts } = await opened(seed);
      const rows = allRows(pool, aparts);
      const lifted = new Map<string, Row>();
      const soundPlans: ReadonlySet<number>[] = [];
      let read = 0;
      for (const plan of everyPlan(pool)) {
        if (++read > MOST_PLANS) break;
        const isSound = judge(world, assignmentsOf(pool, plan)).length === 0;
        const chosen = new Set(plan);
        expect({ seed, plan, rows: rows.every((row) => keeps(row, chosen)) }).toEqual({
          seed,
          plan,
          rows: isSound,
        });
        const separated = broken(pool, aparts, plan);
        expect({ seed, plan, none: separated.length === 0 }).toEqual({ seed, plan, none: isSound });
        for (const row of separated) lifted.set(row.name, row);
        if (isSound) soundPlans.push(chosen);
        if (isSound) sound += 1;
        else unsound += 1;
      }
      const unfair = [...lifted.values()].filter((row) => !soundPlans.every((plan) => keeps(row, plan)));
      expect({ seed, unfair }).toEqual({ seed, unfair: [] });
    }
    expect(sound).toBeGreaterThan(5_000);
    expect(unsound).toBeGreaterThan(5_000);
  }, 300_000);

  it.each([
    'one-household-per-unit',
    'beds-in-shared-unit',
    'saturation-cap',
    'conflicting-households-apart',
    'non-association',
  ])(
    'without the rows of %s a plan slips through that the judge refuses',
    async (family) => {
      let slipped = 0;
      for (let seed = 1; seed <= 200 && slipped === 0; seed++) {
        const { world, pool, aparts } = await opened(seed);
        const rows = allRows(pool, aparts).filter(({ name }) => !name.startsWith(`${family}:`));
        let read = 0;
        for (const plan of everyPlan(pool)) {
          if (++read > MOST_PLANS || slipped > 0) break;
          const chosen = new Set(plan);
          if (rows.every((row) => keeps(row, chosen)) && judge(world, assignmentsOf(pool, plan)).length > 0)
            slipped += 1;
        }
      }
      expect(slipped).toBeGreaterThan(0);
    },
    300_000,
  );
});
