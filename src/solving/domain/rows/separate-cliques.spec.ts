import { describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld } from '#scoring';
import { gatherPool } from '../../application/offers.js';
import { unhurried } from '../../application/pace.js';
import { denseScenario } from '../../testing/dense-scenario.js';
import { apartnessOf, type Apart } from '../apart.js';
import { atOnce } from '../at-once.js';
import { at, type Pool } from '../pool.js';
import type { Row } from '../row.js';
import { separateCliques } from './separate-cliques.js';

const opened = async (seed: number) => {
  const scenario = denseScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const { pool } = await gatherPool(world, unhurried(), () => undefined);
  return { pool, aparts: atOnce(apartnessOf(world)) };
};

/** A point that breaks as much as there is: half of every column. */
const halves = ({ size }: Pool) => Array.from({ length: size }, (_, column) => ({ column, value: 0.5 }));

const excludes = (pool: Pool, apart: Apart, [a, b]: readonly [number, number]): boolean => {
  const [r, s] = [at(pool.request, a), at(pool.request, b)];
  const meet = at(pool.arrival, a) < at(pool.departure, b) && at(pool.arrival, b) < at(pool.departure, a);
  const kin = apart.requests.get(r, s) && apart.near.get(at(pool.unit, a), at(pool.unit, b));
  return meet && (r === s || kin);
};

const isClique = (pool: Pool, apart: Apart, { columns }: Row): boolean =>
  columns.every((a) => columns.every((b) => a === b || excludes(pool, apart, [a, b])));

/** Columns that could be added although the row leaves them out. */
const leftOut = (pool: Pool, apart: Apart, { columns }: Row): readonly number[] => {
  const inside = new Set(columns);
  return Array.from({ length: pool.size }, (_, column) => column).filter(
    (column) => !inside.has(column) && columns.every((a) => excludes(pool, apart, [a, column])),
  );
};

describe('cliques separated from a point', () => {
  it('are cliques, and whoever separates them may stop after each', async () => {
    let [rows, steps] = [0, 0];
    for (let seed = 1; seed <= 20; seed += 1) {
      const { pool, aparts } = await opened(seed);
      for (const apart of aparts) {
        const separating = separateCliques(pool, apart, halves(pool));
        let step = separating.next();
        for (; step.done !== true; step = separating.next()) steps += 1;
        rows += step.value.length;
        for (const row of step.value) expect(isClique(pool, apart, row)).toBe(true);
      }
    }
    expect(rows).toBeGreaterThan(20);
    expect(steps).toBeGreaterThanOrEqual(rows);
  });

  it('leave out no column of one of their requests that excludes all the rest', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { pool, aparts } = await opened(seed);
      for (const apart of aparts)
        for (const row of atOnce(separateCliques(pool, apart, halves(pool)))) {
          const requests = new Set([...row.columns].map((column) => at(pool.request, column)));
          const own = leftOut(pool, apart, row).filter((column) => requests.has(at(pool.request, column)));
          expect({ seed, row: row.name, own }).toEqual({ seed, row: row.name, own: [] });
        }
    }
  });
});
