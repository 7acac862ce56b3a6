import { describe, expect, it } from '@jest/globals';
import { openWorld, type RequestInWorld, type UnitInWorld, type World } from '#scoring';
import { geodesicMeasure } from '#geodesy';
import { atOnce } from '../../src/solving/domain/at-once.js';
import { explainUnplaced } from '../../src/solving/explaining/explain-unplaced.js';
import { rankCandidates, type ExcludedUnit } from '../../src/solving/explaining/rank-candidates.js';
import { crowdedScenario } from './crowded-scenario.js';
import { brokenOn, daysOf, isAdmitted } from './naive.js';
import { sample } from '../harness/samples.js';

type Exclusion = {
  readonly world: World;
  readonly pair: { readonly request: RequestInWorld; readonly unit: UnitInWorld };
  readonly excluded: ExcludedUnit;
};

const WANTED = sample(24, 200);

/** Every seventh exclusion of as many crowded countries as it takes. */
const exclusions = (): readonly Exclusion[] => {
  const found: Exclusion[] = [];
  for (let seed = 1; found.length < WANTED; seed += 1) {
    const scenario = crowdedScenario(seed);
    const world = openWorld(scenario, geodesicMeasure(scenario));
    const all = [...world.requests.values()].flatMap((request) =>
      rankCandidates(world, request).excluded.map((excluded) => ({
        world,
        excluded,
        pair: { request, unit: world.units.get(excluded.unit)! },
      })),
    );
    found.push(...all.filter((_, place) => place % 7 === seed % 7));
  }
  return found.slice(0, WANTED);
};

/** The reasons are true when all of them together, and no fewer, keep the unit out on its nearest day. */
const isConfirmed = ({ world, pair, excluded }: Exclusion): boolean => {
  const ids = excluded.reasons.map(({ constraint }) => constraint);
  const nearest = Math.min(
    ...daysOf(pair.request, world).map((arrival) => brokenOn(world, pair, { arrival }).length),
  );
  return (
    ids.length > 0 &&
    ids.length === nearest &&
    !isAdmitted(world, pair) &&
    isAdmitted(world, pair, ids) &&
    ids.every(
      (remaining) =>
        !isAdmitted(
          world,
          pair,
          ids.filter((id) => id !== remaining),
        ),
    )
  );
};

describe('the reasons why a unit is excluded', () => {
  const all = exclusions();

  it('are all confirmed by taking the constraints away and judging anew', () => {
    expect(all).toHaveLength(WANTED);
    expect(all.filter((one) => !isConfirmed(one))).toEqual([]);
    expect(
      new Set(all.flatMap(({ excluded }) => excluded.reasons.map(({ constraint }) => constraint))).size,
    ).toBeGreaterThan(12);
  });

  it('would not be confirmed with one reason too few, one too many, or for an admitted unit', () => {
    const short = all.map((one) => ({
      ...one,
      excluded: { ...one.excluded, reasons: one.excluded.reasons.slice(1) },
    }));
    const long = all.map((one) => {
      const extra = { constraint: 'enough-beds', sentence: '', figures: {} };
      const others = one.excluded.reasons.filter(({ constraint }) => constraint !== 'enough-beds');
      return { ...one, excluded: { ...one.excluded, reasons: [...others, extra, extra] } };
    });
    expect(short.filter(isConfirmed)).toEqual([]);
    expect(long.filter(isConfirmed)).toEqual([]);
  });

  it('are told with the sentence of that very day', () => {
    for (const { world, pair, excluded } of all.slice(0, 40)) {
      const arrival = daysOf(pair.request, world).find(
        (on) => brokenOn(world, pair, { arrival: on }).length === excluded.reasons.length,
      )!;
      expect(brokenOn(world, pair, { arrival })).toEqual(
        excluded.reasons.map(({ constraint }) => constraint),
      );
    }
  });
});

describe('the counts of an unplaced request', () => {
  it('are those of judging every unit on every day, with and without each constraint', () => {
    for (let seed = 300; seed < 312; seed += 1) {
      const scenario = crowdedScenario(seed, { units: 10, requests: 3 });
      const world = openWorld(scenario, geodesicMeasure(scenario));
      for (const request of world.requests.values()) {
        const { ruledOut, ruledOutAlone, outcompeted } = atOnce(explainUnplaced(world, request, []));
        const out = [...world.units.values()].filter((unit) => !isAdmitted(world, { request, unit }));
        const alone = (id: string) => out.filter((unit) => isAdmitted(world, { request, unit }, [id])).length;
        expect(outcompeted).toBe(out.length < world.units.size);
        expect(Object.values(ruledOut).every((count) => count > 0 && count <= out.length)).toBe(true);
        for (const id of Object.keys(ruledOut)) expect([id, ruledOutAlone[id] ?? 0]).toEqual([id, alone(id)]);
        for (const id of Object.keys(ruledOutAlone)) expect([id, ruledOutAlone[id]]).toEqual([id, alone(id)]);
      }
    }
  });
});
