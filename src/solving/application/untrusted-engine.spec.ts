import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld, type World } from '#scoring';
import { Highs } from '../engines/highs.js';
import type { MipModel, MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';
import { denseScenario } from '../testing/dense-scenario.js';
import { bestOfEveryPlan, type Triple } from '../testing/every-plan.js';
import { falseClaims } from '../testing/false-claims.js';
import { gatherPool } from './offers.js';
import { unhurried } from './pace.js';
import { searchFor } from './search-for.js';
import type { SolverParameters } from '../domain/solver-parameters.js';
import { sample } from '../../../test/harness/samples.js';

type Solved = { readonly model: MipModel; readonly limits: SolveLimits; readonly start: WarmStart };
type Falsely = (honest: MipOutcome, asked: Solved) => MipOutcome;

/** HiGHS, but what it says is changed on its way; counts how often that was something else than the truth. */
class Untrue extends Highs {
  lies = 0;
  constructor(private readonly falsely: Falsely) {
    super();
  }

  override async solve(model: MipModel, limits: SolveLimits, start: WarmStart = {}): Promise<MipOutcome> {
    const honest = await super.solve(model, limits, start);
    const claimed = this.falsely(honest, { model, limits, start });
    const claims = ({ status, objective = 0, bound = 0 }: MipOutcome) =>
      [status, Math.round(objective), Math.ceil(bound - 1e-6)].join();
    if (claims(claimed) !== claims(honest)) this.lies += 1;
    return claimed;
  }
}

const inModel = ({ columns }: MipModel, x: Float64Array) =>
  x.reduce((sum, value, j) => sum + value * (columns.cost[j] ?? 0), 0);
const ifWhole =
  (falsely: Falsely): Falsely =>
  (honest, asked) =>
    asked.limits.relaxed === true ? honest : falsely(honest, asked);

/** What presolve did once: it cut off everything better than the start, which then was proved. */
const startAsProved = ifWhole((honest, { model, limits, start: { x } }) => {
  if (!x || limits.withoutPresolve) return honest;
  const objective = inModel(model, x);
  return { status: 'optimal', x, objective, bound: objective };
});

const falsehoods: Readonly<Record<string, Falsely>> = {
  'returns its start as proved': startAsProved,
  'says that nothing is possible': ifWhole(() => ({ status: 'infeasible', bound: Infinity })),
  'stops with a bound that is too high': ifWhole((honest) => ({
    ...honest,
    status: 'feasible',
    bound: (honest.bound ?? 0) + 40,
  })),
  'gives everything that it was asked for': ifWhole((honest, { model }) => ({
    ...honest,
    x: new Float64Array(model.columns.cost.length).fill(1),
    objective: -1e6,
    bound: -1e6,
  })),
  'has duals of nothing': (honest, { limits }) =>
    limits.relaxed && honest.rowDual
      ? { ...honest, objective: 1e6, rowDual: honest.rowDual.map((_, i) => -((i * 7919) % 83)) }
      : honest,
  'never finds a relaxation possible': (honest, { limits }) =>
    limits.relaxed ? { status: 'infeasible' } : honest,
};

const seeds = Array.from({ length: sample(1, 6) }, (_, i) => i + 1);
const open: Highs[] = [];
afterAll(() => Promise.all(open.map((engine) => engine.close())));

const opened = (seed: number): World => {
  const scenario = denseScenario(seed);
  return openWorld(scenario, geodesicMeasure(scenario));
};
const truths = new Map<number, Triple>();
const truthOf = (seed: number): Triple => {
  const known = truths.get(seed) ?? bestOfEveryPlan(opened(seed));
  truths.set(seed, known);
  return known;
};

const searched = async (seed: number, engine: Highs, looking?: Partial<SolverParameters>) => {
  const pace = unhurried();
  const gathered = await gatherPool(opened(seed), pace, () => undefined);
  const how = { engine, pace, seed: 0, report: () => undefined };
  return searchFor(gathered, looking ? { ...how, parameters: looking } : how);
};

describe.each(Object.entries(falsehoods))('an engine that %s', (_, falsely) => {
  it.each([
    ['looking everywhere', undefined],
    ['by two roads only', { branches: 0, parts: 0 }],
  ])('is not believed, %s', async (__, looking) => {
    const engine = new Untrue(falsely);
    open.push(engine);
    for (const seed of seeds) {
      const { values, bounds } = await searched(seed, engine, looking);
      expect({ seed, claims: falseClaims(values, bounds, truthOf(seed)) }).toEqual({ seed, claims: [] });
    }
    if (looking) expect(engine.lies).toBeGreaterThan(seeds.length / 3);
  });
});

describe('the two roads', () => {
  it('prove most levels when the engine is honest and nothing is looked through', async () => {
    const engine = new Highs();
    open.push(engine);
    for (const seed of seeds) {
      const { values, bounds } = await searched(seed, engine, { branches: 0, parts: 0 });
      const { coverage, safety, suitability } = values;
      expect({ seed, values: [coverage, safety, suitability] }).toEqual({ seed, values: truthOf(seed) });
      expect({ seed, bounds }).toEqual({ seed, bounds: values });
    }
  });
});
