import { afterAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { geodesicMeasure } from '#geodesy';
import { coverageWeight, judgePlan, openWorld, type Plan, type World } from '#scoring';
import { Highs } from '../engines/highs.js';
import { MipEngine } from './mip-engine.port.js';
import { solveScenario, type SolveOptions } from './solve-scenario.js';
import { sample } from '../../../test/harness/samples.js';

const highs = new Highs();
afterAll(() => highs.close());

const [FEW, MANY] = [sample(16, 40), sample(28, 70)];
const day = generateScenario({ requests: FEW, units: sample(200, 500), territories: 30, seed: 11 });
const scarce = generateScenario({
  requests: MANY,
  units: sample(130, 260),
  territories: 40,
  seed: 5,
  scarcity: 1,
});

const solve = (scenario: typeof day, over: Partial<SolveOptions> = {}): Promise<Plan> =>
  solveScenario(openWorld(scenario, geodesicMeasure(scenario)), {
    scenarioDigest: 'sha256:none',
    engine: highs,
    seed: 0,
    now: () => performance.now(),
    ...over,
  });

let proved: Promise<Plan> | undefined;
/** The day, solved once for all that only look at its plan. */
const plannedDay = (): Promise<Plan> => (proved ??= solve(day));

const weightOf = (world: World, id: string): number => coverageWeight(world, world.requests.get(id)!);
const withoutTiming = (plan: Plan) => JSON.stringify({ ...plan, timing: null });

describe('solveScenario', () => {
  it('gives the same plan, byte for byte, for the same scenario and seed', async () => {
    const engine = new Highs();
    const [first, again] = [await plannedDay(), await solve(day, { engine })];
    await engine.close();
    expect(withoutTiming(again)).toBe(withoutTiming(first));
    expect(first.status).toBe('OPTIMAL');
  });

  it('gives a plan that the judge finds nothing against', async () => {
    const plan = await plannedDay();
    expect(judgePlan(openWorld(day, geodesicMeasure(day)), plan)).toEqual([]);
    expect(plan.assignments.length).toBeGreaterThan(FEW / 2);
  });

  it('answers with a judged incumbent and valid bounds when the time is up at once', async () => {
    const plan = await solve(scarce, { timeLimitMs: 0, now: () => 0 });
    const closed = await solve(scarce, { timeLimitMs: 60_000 });
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.assignments.length).toBeGreaterThan(MANY / 7);
    const [coverage, best] = [plan.levels[0], closed.levels[0]];
    expect(coverage?.bound).toBeGreaterThanOrEqual(best?.value ?? Infinity);
    expect(coverage?.value).toBeLessThanOrEqual(best?.value ?? -Infinity);
    expect(judgePlan(openWorld(scarce, geodesicMeasure(scarce)), plan)).toEqual([]);
  });

  it('stops soon when it is told to, with what it has', async () => {
    const stop = new AbortController();
    let reports = 0;
    const plan = await solve(scarce, {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'safety') stop.abort(new Error('enough'));
        reports += 1;
      },
    });
    expect(reports).toBeGreaterThan(0);
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.levels[0]).toMatchObject({ name: 'coverage' });
    expect(plan.levels[0]?.value).toBe(plan.levels[0]?.bound);
    expect(plan.assignments.length).toBeGreaterThan(MANY / 7);
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

const SHARES = sample(2, 20);

describe('time that is up', () => {
  const small = generateScenario({ requests: 12, units: 70, territories: 12, seed: 4, scarcity: 1 });
  const world = openWorld(small, geodesicMeasure(small));
  /** A clock that moves on whenever somebody looks at it. */
  const aClock = () => {
    let looks = 0;
    return { now: () => looks++, looks: () => looks };
  };

  it('at whatever look at the clock, leaves a sound plan with valid bounds and an entry for everybody', async () => {
    const whole = aClock();
    const best = await solve(small, { now: whole.now, timeLimitMs: 1e9 });
    expect(best.status).toBe('OPTIMAL');
    const statuses = new Set<string>();
    for (let share = 0; share <= SHARES; share++) {
      const timeLimitMs = Math.floor((whole.looks() * share) / SHARES);
      const plan = await solve(small, { now: aClock().now, timeLimitMs });
      expect({ share, breaches: judgePlan(world, plan) }).toEqual({ share, breaches: [] });
      expect(plan.levels[0]?.bound).toBeGreaterThanOrEqual(best.levels[0]?.value ?? Infinity);
      if (plan.status === 'OPTIMAL')
        expect(plan.levels.map(({ value }) => value)).toEqual(best.levels.map(({ value }) => value));
      statuses.add(plan.status);
    }
    expect([...statuses].sort()).toEqual(['FEASIBLE', 'OPTIMAL']);
  });

  it('before anything was read, is no proof that nobody can be placed', async () => {
    let looks = 0;
    const plan = await solve(small, { now: () => (looks++ < 2 ? 0 : 1e9 * looks), timeLimitMs: 1 });
    expect([plan.status, plan.assignments]).toEqual(['FEASIBLE', []]);
    const [coverage, safety, suitability] = plan.levels;
    expect(coverage?.bound).toBe(small.requests.reduce((sum, { id }) => sum + weightOf(world, id), 0));
    expect([safety?.bound, suitability?.bound]).toEqual([0, 0]);
  });

  it('is another thing than a proof that nobody can be placed', async () => {
    const nobody = { ...small, units: small.units.map((unit) => ({ ...unit, beds: 0 })), placements: [] };
    expect((await solve(nobody)).status).toBe('NO_PLAN');
  });
});

describe('a cost that is no number', () => {
  it('is refused at once, with the name of the constraint', async () => {
    const softWeights = { ...day.policy.softWeights, cost: NaN };
    await expect(solve({ ...day, policy: { ...day.policy, softWeights } })).rejects.toThrow(
      /which is no whole number: .*cost gives \d+ × NaN/u,
    );
  });
});

/** Fails at the first asking of each model, as after an abort in WebAssembly. */
class Shaky extends Highs {
  private failures = 0;
  override solve(...asked: Parameters<Highs['solve']>): ReturnType<Highs['solve']> {
    this.failures += 1;
    if (this.failures % 2 === 1) return Promise.resolve({ status: 'error', because: 'aborted' });
    return super.solve(...asked);
  }
}

/** Answers every call as an engine whose memory is gone. */
class Broken extends MipEngine {
  readonly name = 'broken';
  readonly version = '0';
  readonly hasDuals = true;
  solve = () => Promise.resolve({ status: 'error' as const, because: 'out of memory' });
  close = () => Promise.resolve();
}

describe('an engine that fails', () => {
  it('is asked once more, and the plan is proved as if nothing had been', async () => {
    const troubles: string[] = [];
    const engine = new Shaky();
    const plan = await solve(day, { engine, onTrouble: (because) => troubles.push(because) });
    await engine.close();
    expect([plan.status, troubles]).toEqual(['OPTIMAL', []]);
    expect(plan.levels).toEqual((await plannedDay()).levels);
  });

  it('leaves a judged plan without false proofs, and says why', async () => {
    const troubles: string[] = [];
    const plan = await solve(scarce, {
      engine: new Broken(),
      onTrouble: (because) => troubles.push(because),
    });
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.assignments.length).toBeGreaterThan(MANY / 7);
    expect(troubles).toContain('out of memory');
    expect(judgePlan(openWorld(scarce, geodesicMeasure(scarce)), plan)).toEqual([]);
  });
});
