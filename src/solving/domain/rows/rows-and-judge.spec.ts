import { describe, expect, it } from '@jest/globals';
import { dateOf, day } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { judge, openWorld, type Assignment } from '#scoring';
import { gatherPool } from '../../application/offers.js';
import { unhurried } from '../../application/pace.js';
import { tinyScenario } from '../../testing/tiny-scenario.js';
import { apartnessOf, type Apart } from '../apart.js';
import { at, type Pool } from '../pool.js';
import type { Row } from '../row.js';
import { violatedRows } from './index.js';
import { allRows } from './whole-model-rows.js';
import { sample } from '../../../../test/harness/samples.js';

const SCENARIOS = sample(40, 200);
/** A scenario with more plans than this is passed over; every plan of the others is read. */
const MOST_PLANS = 3_000;

async function opened(seed: number) {
  const scenario = tinyScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const pace = unhurried();
  const { pool } = await gatherPool(world, pace, () => undefined);
  return { world, pool, aparts: (await pace.through(apartnessOf(world))) ?? [] };
}

const plansOf = (pool: Pool): number =>
  pool.requests.reduce(
    (plans, _, request) => plans * (1 + at(pool.first, request + 1) - at(pool.first, request)),
    1,
  );

/** Scenarios from the first seed on, each small enough to read its every plan. */
async function* readable(count: number) {
  for (let seed = 1, given = 0; given < count; seed++) {
    const world = await opened(seed);
    if (plansOf(world.pool) > MOST_PLANS) continue;
    given += 1;
    yield { seed, ...world };
  }
}

/** Every way to give each request one of its columns or none. */
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

const satisfies = ({ columns, coefficients, atMost }: Row, plan: ReadonlySet<number>): boolean =>
  columns.reduce((sum, column, i) => (plan.has(column) ? sum + (coefficients?.[i] ?? 1) : sum), 0) <= atMost;

const broken = (pool: Pool, aparts: readonly Apart[], plan: readonly number[]) =>
  violatedRows(
    pool,
    aparts,
    plan.map((column) => ({ column, value: 1 })),
  );

describe('the rows given to the engine and the judge', () => {
  it('allow exactly the same plans, whole or separated', async () => {
    let sound = 0;
    let unsound = 0;
    for await (const { seed, world, pool, aparts } of readable(SCENARIOS)) {
      const rows = allRows(pool, aparts);
      const lifted = new Map<string, Row>();
      const soundPlans: ReadonlySet<number>[] = [];
      for (const plan of everyPlan(pool)) {
        const isSound = judge(world, assignmentsOf(pool, plan)).length === 0;
        const chosen = new Set(plan);
        expect({ seed, plan, rows: rows.every((row) => satisfies(row, chosen)) }).toEqual({
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
      const unfair = [...lifted.values()].filter((row) => !soundPlans.every((plan) => satisfies(row, plan)));
      expect({ seed, unfair }).toEqual({ seed, unfair: [] });
    }
    process.stdout.write(`plans read: ${sound} sound, ${unsound} unsound\n`);
    expect(sound).toBeGreaterThan(25 * SCENARIOS);
    expect(unsound).toBeGreaterThan(25 * SCENARIOS);
  });

  it.each([
    'one-household-per-unit',
    'beds-in-shared-unit',
    'saturation-cap',
    'conflicting-households-apart',
    'non-association',
    'one-place-per-person',
  ])('without the rows of %s a plan slips through that the judge refuses', async (family) => {
    let slipped = 0;
    for await (const { world, pool, aparts } of readable(200)) {
      if (slipped > 0) break;
      const rows = allRows(pool, aparts).filter(({ name }) => !name.startsWith(`${family}:`));
      for (const plan of everyPlan(pool)) {
        const chosen = new Set(plan);
        if (rows.every((row) => satisfies(row, chosen)) && judge(world, assignmentsOf(pool, plan)).length > 0)
          slipped += 1;
      }
    }
    expect(slipped).toBeGreaterThan(0);
  });
});
