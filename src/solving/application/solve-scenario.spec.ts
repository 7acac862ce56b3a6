import { afterAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { geodesicMeasure } from '#geodesy';
import { judgePlan, openWorld, type Plan } from '#scoring';
import { Highs } from '../engines/highs.js';
import { MipEngine } from './mip-engine.port.js';
import { solveScenario, type SolveOptions } from './solve-scenario.js';

const highs = new Highs();
afterAll(() => highs.close());

const day = generateScenario({ requests: 40, units: 500, territories: 30, seed: 11 });
const scarce = generateScenario({ requests: 70, units: 260, territories: 40, seed: 5, scarcity: 1 });

const solve = (scenario: typeof day, over: Partial<SolveOptions> = {}): Promise<Plan> =>
  solveScenario(openWorld(scenario, geodesicMeasure(scenario)), {
    scenarioDigest: 'sha256:none',
    engine: highs,
    seed: 0,
    now: () => performance.now(),
    ...over,
  });

const withoutTiming = (plan: Plan) => JSON.stringify({ ...plan, timing: null });

describe('solveScenario', () => {
  it('gives the same plan, byte for byte, for the same scenario and seed', async () => {
    const engine = new Highs();
    const [first, again] = [await solve(day), await solve(day, { engine })];
    await engine.close();
    expect(withoutTiming(again)).toBe(withoutTiming(first));
    expect(first.status).toBe('OPTIMAL');
  });

  it('gives a plan that the judge finds nothing against', async () => {
    const plan = await solve(day);
    expect(judgePlan(openWorld(day, geodesicMeasure(day)), plan)).toEqual([]);
    expect(plan.assignments.length).toBeGreaterThan(20);
  });

  it('answers with a judged incumbent and valid bounds when the time is up at once', async () => {
    const plan = await solve(scarce, { timeLimitMs: 0 });
    const closed = await solve(scarce, { timeLimitMs: 60_000 });
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.assignments.length).toBeGreaterThan(10);
    const [coverage, best] = [plan.levels[0], closed.levels[0]];
    expect(coverage?.bound).toBeGreaterThanOrEqual(best?.value ?? Infinity);
    expect(coverage?.value).toBeLessThanOrEqual(best?.value ?? -Infinity);
    expect(judgePlan(openWorld(scarce, geodesicMeasure(scarce)), plan)).toEqual([]);
  });

  it('stops soon when it is told to, with what it has', async () => {
    const stop = new AbortController();
    let told = 0;
    const plan = await solve(scarce, {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'safety') stop.abort(new Error('enough'));
        told += 1;
      },
    });
    expect(told).toBeGreaterThan(0);
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.levels[0]).toMatchObject({ name: 'coverage' });
    expect(plan.levels[0]?.value).toBe(plan.levels[0]?.bound);
    expect(plan.assignments.length).toBeGreaterThan(10);
  });

  it('counts its bounds and never lets a bound fall behind the value', async () => {
    const seen: string[] = [];
    await solve(day, {
      onProgress: ({ levels }) => {
        for (const { name, value, bound } of levels)
          if (name === 'coverage' ? bound < value : bound > value) seen.push(`${name} ${value} ${bound}`);
      },
    });
    expect(seen).toEqual([]);
  });

  it('is content with a level within the gap it was given, and still tells the true bound', async () => {
    const plan = await solve(scarce, { gap: 0.5, timeLimitMs: 60_000 });
    for (const { name, value, bound } of plan.levels) {
      const apart = name === 'coverage' ? bound - value : value - bound;
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(apart).toBeLessThanOrEqual(0.5 * value);
    }
  });
});

/** Answers every call as an engine whose memory is gone. */
class Broken extends MipEngine {
  readonly name = 'broken';
  readonly version = '0';
  readonly hasDuals = true;
  solve = () => Promise.resolve({ status: 'error' as const, because: 'out of memory' });
  close = () => Promise.resolve();
}

describe('an engine that fails', () => {
  it('leaves a judged plan without false proofs, and says why', async () => {
    const troubles: string[] = [];
    const plan = await solve(scarce, {
      engine: new Broken(),
      onTrouble: (because) => troubles.push(because),
    });
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.assignments.length).toBeGreaterThan(10);
    expect(troubles).toContain('out of memory');
    expect(judgePlan(openWorld(scarce, geodesicMeasure(scarce)), plan)).toEqual([]);
  });
});
