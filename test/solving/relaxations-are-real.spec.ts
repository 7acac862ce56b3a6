import { describe, expect, it } from '@jest/globals';
import { parseScenario } from '#interchange';
import type { Scenario, World } from '#scoring';
import { atOnce } from '../../src/solving/domain/at-once.js';
import type { RelaxationOfScenario } from '../../src/solving/explaining/least-changes.js';
import { relaxationsFor } from '../../src/solving/explaining/relaxations.js';
import { reasonsFor } from '../../src/solving/explaining/unit-reasons.js';
import { sample, someOf } from '../harness/samples.js';
import { crowdedScenario } from './crowded-scenario.js';
import { admittedUnits, readAnew } from './naive.js';

type Proposed = {
  readonly world: World;
  readonly requestId: string;
  readonly relaxation: RelaxationOfScenario;
};

const WANTED = 300;
const CONFIRMED = sample(24, WANTED);

const proposals = (): readonly Proposed[] => {
  const found: Proposed[] = [];
  for (let seed = 1000; found.length < WANTED; seed += 1) {
    const world = readAnew(crowdedScenario(seed));
    for (const [requestId, request] of world.requests)
      for (const relaxation of atOnce(relaxationsFor(world, request, atOnce(reasonsFor(world, request)))))
        found.push({ world, requestId, relaxation });
  }
  return found.slice(0, WANTED);
};

const freedBy = ({ world, requestId, relaxation }: Proposed): number => {
  const before = admittedUnits(world, requestId);
  const after = admittedUnits(readAnew(relaxation.apply(world.scenario)), requestId);
  return [...after].filter((unit) => !before.has(unit)).length;
};

const onRequest =
  (requestId: string, change: Partial<Scenario['requests'][number]>) => (scenario: Scenario) => ({
    ...scenario,
    requests: scenario.requests.map((one) => (one.id === requestId ? { ...one, ...change } : one)),
  });
const onPolicy =
  (change: (policy: Scenario['policy']) => Partial<Scenario['policy']>) => (scenario: Scenario) => ({
    ...scenario,
    policy: { ...scenario.policy, ...change(scenario.policy) },
  });

type Step = (to: number, requestId: string) => (scenario: Scenario) => Scenario;
const asMetres = (to: number) => to as Scenario['policy']['dispersionMetres'];
const steps: Readonly<Record<string, Step>> = {
  nights: (nights, id) => onRequest(id, { nights }),
  minProtectionLevel: (minProtectionLevel, id) => onRequest(id, { minProtectionLevel }),
  coolOffDays: (coolOffDays) => onPolicy(() => ({ coolOffDays })),
  leastRelocationMetres: (to) => onPolicy(() => ({ leastRelocationMetres: asMetres(to) })),
  dispersionMetres: (to) => onPolicy(() => ({ dispersionMetres: asMetres(to) })),
};
const buffer =
  (kind: string): Step =>
  (to) =>
    onPolicy(({ hostileBufferMetres }) => ({
      hostileBufferMetres: { ...hostileBufferMetres, [kind]: asMetres(to) },
    }));

/** The same kind of change, one step smaller than proposed: it must free nothing. */
const oneStepLess = (change: string, requestId: string): ((scenario: Scenario) => Scenario) | undefined => {
  const [, name, to] = /^(\S+) \S+ → (\S+)$/.exec(change) ?? [];
  const [, kind] = /^hostileBufferMetres\.(\w+)$/.exec(name ?? '') ?? [];
  const step = kind === undefined ? steps[name ?? ''] : buffer(kind);
  return step?.(Number(to) + 1, requestId);
};

describe('the least changes that free a unit', () => {
  const all = proposals();
  const some = someOf(all, CONFIRMED);

  it(`are all confirmed by changing the file and judging anew, unit for unit: ${CONFIRMED} of ${CONFIRMED}`, () => {
    const freed = some.map(({ relaxation: { change, unitsFreed } }) => [change, unitsFreed]);
    expect(some.map((one) => [one.relaxation.change, freedBy(one)])).toEqual(freed);
    expect(freed.every(([, freed]) => Number(freed) > 0)).toBe(true);
  });

  it('leave a scenario that is as valid as it was', () => {
    const refused = some.filter(
      ({ world, relaxation }) => !parseScenario(relaxation.apply(world.scenario)).ok,
    );
    expect(refused).toEqual([]);
  });

  it('touch many constraints, alone and together', () => {
    const ids = new Set(all.flatMap(({ relaxation }) => relaxation.constraint.split(' + ')));
    expect([...ids].sort()).toEqual(
      expect.arrayContaining([
        'allowed-region',
        'apart-from-standing-households',
        'away-from-home',
        'clear-of-hostile-ground',
        'cooled-off',
        'free-for-the-whole-stay',
        'kind-of-housing',
        'needs-met',
        'not-in-the-past',
        'not-in-excluded-locality',
        'outside-exclusion-zones',
        'programme-conditions',
        'protection-level',
        'provider-cleared',
      ]),
    );
    expect(ids).not.toContain('enough-beds');
    expect(ids).not.toContain('provider-can-protect');
    expect(all.some(({ relaxation }) => relaxation.change.includes(' + '))).toBe(true);
    expect(all.some(({ relaxation }) => /^placements\.PL\d+\.departure/.test(relaxation.change))).toBe(true);
  });

  it('would not be confirmed one metre, night, day or level short: the least is the least', () => {
    const short = some.flatMap((one) => {
      const less = oneStepLess(one.relaxation.change, one.requestId);
      return less ? [{ ...one, relaxation: { ...one.relaxation, apply: less } }] : [];
    });
    expect(short.length).toBeGreaterThan(CONFIRMED / 15);
    expect(short.filter((one) => freedBy(one) > 0).map(({ relaxation }) => relaxation.change)).toEqual([]);
  });

  it('would not be confirmed if nothing were changed', () => {
    const idle = some
      .slice(0, 40)
      .map((one) => ({ ...one, relaxation: { ...one.relaxation, apply: (same: Scenario) => same } }));
    expect(idle.map(freedBy)).toEqual(idle.map(() => 0));
  });
});
