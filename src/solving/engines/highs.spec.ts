import { afterEach, describe, expect, it } from '@jest/globals';
import type { MipModel } from '../domain/mip-model.js';
import { Seeded } from '../testing/seeded.js';
import { Highs } from './highs.js';
import { JavascriptLpSolver } from './javascript-lp-solver.js';

let open: Highs | undefined;
/** However busy the machine is, it ends by heeding and not by being ended. */
const engine = () => (open = new Highs(900_000));
afterEach(() => open?.close());

/** Take the dearest of three things that fit a load of 5: weights 2, 3, 4, worth 3, 4, 6. */
const knapsack = (): MipModel => ({
  columns: {
    cost: Float64Array.of(-3, -4, -6),
    lower: new Float64Array(3),
    upper: new Float64Array(3).fill(1),
    integer: Uint8Array.of(1, 1, 1),
    start: Int32Array.of(0, 1, 2, 3),
    index: Int32Array.of(0, 0, 0),
    value: Float64Array.of(2, 3, 4),
  },
  rows: { lower: Float64Array.of(-Infinity), upper: Float64Array.of(5) },
});

/** A market split: hard enough that the engine never ends by itself. */
function endless(): MipModel {
  const [rows, columns] = [6, 50];
  const draw = new Seeded(1);
  const weights = draw.times(rows * columns, () => draw.whole(0, 99));
  const weight = (i: number, j: number) => weights[j * rows + i] ?? 0;
  const index = Int32Array.from({ length: rows * columns }, (_, k) => k % rows);
  const value = Float64Array.from({ length: rows * columns }, (_, k) =>
    weight(k % rows, Math.floor(k / rows)),
  );
  const half = Float64Array.from({ length: rows }, (_, i) =>
    Math.floor(Array.from({ length: columns }, (_column, j) => weight(i, j)).reduce((a, b) => a + b, 0) / 2),
  );
  return {
    columns: {
      cost: Float64Array.from({ length: columns }, (_, j) => (j % 3) - 1),
      lower: new Float64Array(columns),
      upper: new Float64Array(columns).fill(1),
      integer: new Uint8Array(columns).fill(1),
      start: Int32Array.from({ length: columns + 1 }, (_, j) => j * rows),
      index,
      value,
    },
    rows: { lower: half, upper: half },
  };
}

describe('HiGHS in its worker', () => {
  it('finds the best whole answer and its bound', async () => {
    const outcome = await engine().solve(knapsack(), { seed: 0 });
    expect(outcome).toMatchObject({ status: 'optimal', objective: -7, bound: -7 });
    expect([...(outcome.x ?? [])].map(Math.round)).toEqual([1, 1, 0]);
  });

  it('relaxes with duals and a basis it can start from again', async () => {
    const highs = engine();
    const first = await highs.solve(knapsack(), { seed: 0, relaxed: true });
    expect(first.objective).toBeCloseTo(-7.5, 9);
    expect(first.rowDual?.[0]).toBeCloseTo(-1.5, 2);
    const again = await highs.solve(knapsack(), { seed: 0, relaxed: true }, { basis: first.basis });
    expect(again.objective).toBeCloseTo(-7.5, 9);
  });

  it('says that nothing is possible', async () => {
    const model = knapsack();
    const impossible = { ...model, rows: { lower: Float64Array.of(10), upper: Float64Array.of(11) } };
    expect((await engine().solve(impossible, { seed: 0 })).status).toBe('infeasible');
  });

  it('heeds an abort in the midst of a search and works on afterwards', async () => {
    const highs = engine();
    const stop = new AbortController();
    const running = highs.solve(endless(), { seed: 0, signal: stop.signal });
    setTimeout(() => stop.abort(), 500);
    const outcome = await running;
    expect(['limit', 'feasible']).toContain(outcome.status);
    expect((await highs.solve(knapsack(), { seed: 0 })).objective).toBe(-7);
  });

  it('leaves the event loop free while it works', async () => {
    const stop = new AbortController();
    const running = engine().solve(endless(), { seed: 0, timeMs: 600_000, signal: stop.signal });
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1) > 10 && stop.abort(), 20);
    await running;
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(10);
  });

  it('answers that it was closed instead of never answering', async () => {
    const highs = engine();
    const running = highs.solve(endless(), { seed: 0 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await highs.close();
    expect(await running).toEqual({ status: 'error', because: 'the engine was closed' });
  });
});

describe('javascript-lp-solver', () => {
  it('agrees on a small whole problem', async () => {
    expect(await new JavascriptLpSolver().solve(knapsack(), { seed: 0 })).toMatchObject({
      status: 'optimal',
      objective: -7,
    });
  });

  it('is not believed when time ran out before the answer was whole', async () => {
    const outcome = await new JavascriptLpSolver().solve(endless(), { seed: 0, timeMs: 50 });
    expect(outcome.status).not.toBe('optimal');
    expect(outcome.x).toBeUndefined();
  });
});
