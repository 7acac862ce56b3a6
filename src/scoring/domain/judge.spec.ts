import { describe, expect, it } from '@jest/globals';
import {
  aCandidate,
  aRequest,
  assigned,
  aTerritory,
  aUnit,
  aWorld,
  type CandidateOver,
} from '../testing/index.js';
import { judge } from './judge.js';
import { hardConstraints, planConstraints } from './lists.js';
import type { Assignment } from './plan.js';
import type { World } from './world.js';

type Broken = { readonly world: World; readonly plan: readonly Assignment[] };
const one = (over: CandidateOver): Broken => ({
  world: aCandidate(over).world,
  plan: [assigned('R1', 'U1')],
});
const zone = { type: 'Polygon' as const, coordinates: [] };

type Pair = {
  readonly person?: string;
  readonly groups?: string;
  readonly rule?: object;
  readonly population?: number;
  readonly sharing?: 'SHARED';
};
const two = (
  { person = 'K-2', groups = 'G4', rule, population = 10_000, sharing }: Pair,
  units: readonly [string, string],
): Broken => {
  const base = aCandidate().world.scenario;
  const threat = { level: 'LOW' as const, scope: 'LOCAL' as const, ownGroups: [groups], otherGroups: [] };
  const world = aWorld({
    ...(base as object),
    localities: base.localities.map((locality) => ({ ...locality, population })),
    units: [aUnit({ sharing: sharing ?? 'EXCLUSIVE', beds: 3 }), aUnit({ id: 'U2' })],
    requests: [aRequest(), aRequest({ id: 'R2', person, threat })],
    nonAssociations: rule ? ([rule] as never) : [],
  });
  return { world, plan: [assigned('R1', units[0]), assigned('R2', units[1])] };
};

/** For each constraint a plan that breaks it and nothing else. */
const breaking: Readonly<Record<string, () => Broken>> = {
  'kind-of-housing': () => one({ unit: { kind: 'LONG_TERM' } }),
  'enough-beds': () => one({ unit: { beds: 1 } }),
  'not-in-the-past': () => ({
    ...one({ request: { arrival: { earliest: '2026-11-01', latest: '2026-12-01' } } }),
    plan: [assigned('R1', 'U1', { arrival: '2026-11-30' })],
  }),
  'free-for-the-whole-stay': () => one({ unit: { availableTo: '2026-12-30' } }),
  'needs-met': () => one({ request: { needs: ['STEP_FREE'] } }),
  'protection-level': () => one({ request: { minProtectionLevel: 3 } }),
  'clear-of-hostile-ground': () =>
    one({ scenario: { territories: [aTerritory()] }, measured: { ground: { T1: 2999 } } }),
  'outside-exclusion-zones': () => one({ request: { exclusionZones: [zone] }, measured: { zones: [0] } }),
  'away-from-home': () => one({ measured: { between: 29_999 } }),
  'not-in-excluded-locality': () => one({ request: { excludedLocalities: ['L2'] } }),
  'not-declined': () => one({ measured: { declined: ['U1'] } }),
  'allowed-region': () => one({ request: { allowedRegions: ['SYD'] } }),
  'provider-cleared': () => one({ provider: { vetted: false } }),
  'provider-can-protect': () => one({ provider: { canProtect: false } }),
  'programme-conditions': () => one({ provider: { conditions: ['DRUG_FREE'] } }),
  'cooled-off': () => one({ placements: [{ groups: ['G1'], departure: '2026-11-30', status: 'DEPARTED' }] }),
  'one-household-per-unit': () => two({}, ['U1', 'U1']),
  'beds-in-shared-unit': () => two({ sharing: 'SHARED' }, ['U1', 'U1']),
  'saturation-cap': () => two({ population: 9_999 }, ['U1', 'U2']),
  'conflicting-households-apart': () => two({ groups: 'G1' }, ['U1', 'U2']),
  'non-association': () => two({ rule: { a: 'K-1', b: 'K-2', scope: 'LOCALITY' } }, ['U1', 'U2']),
  'one-place-per-request': () => {
    const { world } = two({}, ['U1', 'U2']);
    const late = { ...assigned('R1', 'U2'), arrival: '2027-01-01', departure: '2027-01-01' } as Assignment;
    return { world, plan: [assigned('R1', 'U1'), late] };
  },
  'one-place-per-person': () => two({ person: 'K-1' }, ['U1', 'U2']),
};
const WELL_FORMED = ['arrival-in-window', 'departure-after-nights'];
const without = (id?: string) => ({
  hard: hardConstraints.filter((constraint) => constraint.id !== id),
  plan: planConstraints.filter((constraint) => constraint.id !== id),
});
const ids = ({ world, plan }: Broken, constraints = without()): readonly string[] =>
  judge(world, plan, constraints)
    .map(({ constraint }) => constraint)
    .filter((id) => !WELL_FORMED.includes(id));

describe('judge', () => {
  it('finds nothing in a plan that breaks nothing', () => {
    expect(ids(one({}))).toEqual([]);
    expect(ids(two({}, ['U1', 'U2']))).toEqual([]);
  });
  it.each(Object.keys(breaking))('finds a plan that breaks %s alone, and not without it', (id) => {
    const broken = breaking[id]?.();
    expect(broken && ids(broken)).toEqual([id]);
    expect(broken && ids(broken, without(id))).toEqual([]);
  });
  it('finds a household too near a standing one twice: by itself and in the plan', () => {
    const broken = one({
      otherUnits: [{ id: 'U2' }],
      placements: [{ unit: 'U2', groups: ['G1'] }],
    });
    const both = ['apart-from-standing-households', 'conflicting-households-apart'] as const;
    expect(ids(broken)).toEqual(both);
    expect(ids(broken, without(both[0]))).toEqual([both[1]]);
    expect(ids(broken, without(both[1]))).toEqual([both[0]]);
  });
  it('knows a breaking plan for every constraint', () => {
    const all = [...hardConstraints, ...planConstraints].map(({ id }) => id);
    expect([...Object.keys(breaking), 'apart-from-standing-households'].toSorted()).toEqual(all.toSorted());
  });
  it('tells who, where and why', () => {
    const { world, plan } = one({ unit: { id: 'U1', beds: 1 } });
    expect(judge(world, plan)).toEqual([
      {
        constraint: 'enough-beds',
        requests: ['R1'],
        units: ['U1'],
        sentence: 'The unit has 1 bed; the household is 2 persons.',
      },
    ]);
  });
});

describe('judge, on what is no answer to the scenario', () => {
  const read = (plan: readonly Assignment[]) =>
    judge(aCandidate().world, plan).map(({ constraint, sentence }) => `${constraint}: ${sentence}`);
  it('finds unknown requests and units', () => {
    expect(read([assigned('R7', 'U1')])).toEqual(['known-request: There is no request R7 in the scenario.']);
    expect(read([assigned('R1', 'U8')])).toEqual(['known-unit: There is no unit U8 in the scenario.']);
  });
  it('finds an arrival outside the window, on either side', () => {
    const on = (arrival: string) => read([assigned('R1', 'U1', { arrival })]);
    expect(on('2026-12-05')).toEqual([
      'arrival-in-window: The arrival is on 2026-12-05; the request asks for 2026-12-01 to 2026-12-04.',
    ]);
    expect(on('2026-11-30')).toEqual([
      'arrival-in-window: The arrival is on 2026-11-30; the request asks for 2026-12-01 to 2026-12-04.',
      'not-in-the-past: The arrival would be on 2026-11-30; it is 2026-12-01 already.',
    ]);
    expect([...on('2026-12-01'), ...on('2026-12-04')]).toEqual([]);
  });
  it('finds a stay that is too short or too long', () => {
    const of = (nights: number) => read([assigned('R1', 'U1', { nights })]);
    expect(of(29)).toEqual([
      'departure-after-nights: The departure is on 2026-12-30; 30 nights from 2026-12-01 end on 2026-12-31.',
    ]);
    expect(of(31)).toHaveLength(1);
    expect(of(30)).toEqual([]);
  });
});
