import { describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld, type PlacementRequest, type Scenario, type World } from '#scoring';
import { AlikeUnits, rankAlone, rankCandidates } from '#solving';
import { sample, someOf } from '../harness/samples.js';
import { crowdedScenario } from './crowded-scenario.js';
import { admittedUnits, readAnew } from './naive.js';

const SEEDS = sample(40, 400, 'FRISTAD_LEAST_CHANGES');
const NOTHING_OF_UNITS = { candidates: 0, excluded: 0, counts: () => true };

/** Requests that hardly any unit suits, each for another reason. */
const harder: readonly ((one: PlacementRequest) => Partial<PlacementRequest>)[] = [
  (one) => ({ minProtectionLevel: one.minProtectionLevel + 2 }),
  (one) => ({ nights: one.nights * 12 }),
  (one) => ({ nights: one.nights * 4, minProtectionLevel: one.minProtectionLevel + 1 }),
  (one) => ({
    needs: ['STEP_FREE', 'PETS_WELCOME', 'STAFFED_DAY_AND_NIGHT'],
    meets: [],
    nights: one.nights * 2,
  }),
  () => ({
    excludedLocalities: ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'] as string[] as never,
    meets: [],
  }),
  (one) => ({ relocationRequired: true, meets: [], minProtectionLevel: one.minProtectionLevel + 1 }),
];
const hardToPlace = (seed: number): World => {
  const crowded = crowdedScenario(seed);
  const requests = crowded.requests.map((one, number) => ({
    ...one,
    ...harder[(seed + number) % harder.length]!(one),
  }));
  const scenario: Scenario = { ...crowded, requests, placements: [], nonAssociations: [] };
  return openWorld(scenario, geodesicMeasure(scenario));
};

const found = Array.from({ length: SEEDS }, (_, seed) => hardToPlace(seed)).flatMap((world) => {
  const alike = new AlikeUnits();
  return [...world.requests.values()].flatMap((request) => {
    const { admitted, relaxations } = rankAlone({ world, request, alike }, NOTHING_OF_UNITS);
    return admitted > 0 ? [] : [{ world, request, relaxations }];
  });
});
const all = found.flatMap(({ world, request, relaxations }) =>
  relaxations.map((relaxation) => ({ world, request, relaxation })),
);
type Proposed = (typeof all)[number];

const freedBy = ({ world, request, relaxation }: Proposed): number =>
  admittedUnits(readAnew(relaxation.apply(world.scenario)), request.request.id).size;

describe('the least changes for a request that no unit suits, where nobody stands', () => {
  it(`are those that are found by asking each unit by itself, in ${SEEDS} countries`, () => {
    const wanted = found.map(({ world, request }) => rankCandidates(world, request).relaxations);
    const said = ({ change, constraint, unitsFreed, messages }: Proposed['relaxation']) => ({
      ...{ change, constraint, unitsFreed, messages },
    });
    expect(found.map(({ relaxations }) => relaxations.map(said))).toEqual(wanted.map((one) => one.map(said)));
  });

  it('free as many units as are admitted when the file is changed and judged anew', () => {
    const some = someOf(all, sample(24, 400));
    expect(some.map(freedBy)).toEqual(some.map(({ relaxation }) => relaxation.unitsFreed));
    const idle = some.map((one) => ({
      ...one,
      relaxation: { ...one.relaxation, apply: (same: Scenario) => same },
    }));
    expect(idle.map(freedBy)).toEqual(idle.map(() => 0));
  });

  it('are of many kinds, alone and together, and say each step in a code with figures', () => {
    const codes = new Set(
      all.flatMap(({ relaxation }) => relaxation.messages?.map(({ code }) => code) ?? []),
    );
    expect([...codes].sort()).toEqual(
      expect.arrayContaining([
        'ALLOW_LOCALITY',
        'EARLIER_ARRIVAL',
        'FEWER_NEEDS',
        'FEWER_NIGHTS',
        'LATER_ARRIVAL',
        'LOWER_PROTECTION',
        'MEET_CONDITIONS',
        'NEARER_TO_HOSTILE_GROUND',
        'OTHER_KIND_OF_HOUSING',
      ]),
    );
    expect(all.some(({ relaxation }) => relaxation.messages?.length === 1)).toBe(true);
    expect(all.some(({ relaxation }) => (relaxation.messages?.length ?? 0) > 2)).toBe(true);
    expect(found.some(({ relaxations }) => relaxations.length === 0)).toBe(true);
  });

  it('say to whoever handles the case neither metres nor whose ground it is', () => {
    const sentences = all.flatMap(
      ({ relaxation }) => relaxation.messages?.map(({ sentence }) => sentence) ?? [],
    );
    expect(sentences.filter((sentence) => /\d m\b|territory|RISK|VULNERABLE|OTHER/.test(sentence))).toEqual(
      [],
    );
    expect(all.some(({ relaxation }) => /hostileBufferMetres\.RISK \d+ → \d+/.test(relaxation.change))).toBe(
      true,
    );
  });
});
