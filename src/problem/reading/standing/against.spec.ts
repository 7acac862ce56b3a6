import { describe, expect, it } from '@jest/globals';
import { metresBetween } from '#geodesy';
import { generateScenario } from '#generation';
import { metres } from '#kernel';
import { measureOf, openWorld, planConstraints, standingFindings, stands, type Scenario } from '#scoring';
import type { PackedStanding } from '../../domain/packed-standing.js';
import { answer } from './against.js';

const ids = new Set<string>(planConstraints.map(({ id }) => id));
/** In few towns, so that they meet. */
const scenarioOf = (seed: number, towns: number): Scenario => {
  const drawn = generateScenario({ requests: 60, units: 260, territories: 2, seed });
  const at = drawn.units.slice(0, towns);
  const units = drawn.units.map((unit, n) => ({ ...unit, ...pick(at[n % towns] ?? unit) }));
  const people = drawn.requests.slice(0, 40).map(({ person }) => person);
  const placements = units.slice(0, 120).map((unit, n) => ({
    ...(drawn.placements[n % drawn.placements.length] ?? drawn.placements[0]!),
    ...{ id: `P-${n}` as Scenario['placements'][number]['id'], unit: unit.id },
    person: n % 5 === 0 ? people[n % people.length]! : (`X-${n}` as (typeof people)[number]),
    groups: drawn.groups.slice(n % 7, (n % 7) + (n % 3)).map(({ code }) => code),
  }));
  return { ...drawn, units, placements, nonAssociations: pairsAmong(people) };
};
const pick = ({ location, locality }: Scenario['units'][number]) => ({ location, locality });
const pairsAmong = (
  people: readonly Scenario['nonAssociations'][number]['a'][],
): Scenario['nonAssociations'] => [
  { a: people[0]!, b: people[5]!, scope: 'DISTANCE', metres: metres(90_000) },
  { a: people[10]!, b: people[15]!, scope: 'MUNICIPALITY' },
  { a: people[20]!, b: people[25]!, scope: 'LOCALITY' },
];

const packed = (scenario: Scenario, over: Partial<PackedStanding> = {}): Uint8Array<ArrayBuffer> => {
  const standing = scenario.placements.filter(({ status }) => stands(status));
  const column = <Key extends keyof (typeof standing)[number]>(key: Key) => standing.map((one) => one[key]);
  const stays: PackedStanding['stays'] = {
    ...{ id: column('id'), person: column('person'), unit: column('unit'), persons: column('persons') },
    ...{ groups: column('groups'), otherGroups: standing.map(() => []), status: column('status') },
    ...{ arrival: column('arrival'), departure: column('departure'), transfers: standing.map(() => null) },
  };
  const { asOf: today, units, localities, municipalities, groupRelations: relations, nonAssociations } = scenario; // prettier-ignore
  const all = { today, stays, units, localities, municipalities, relations, nonAssociations, setAside: [] };
  return new TextEncoder().encode(JSON.stringify({ ...all, ...over }));
};
const against = (scenario: Scenario, over: Partial<PackedStanding> = {}) =>
  [...answer({ standing: packed(scenario, over), policy: scenario.policy, of: 'all' })].sort();
/** As whoever reads a scenario's file finds it, everybody held against everybody. */
const found = (scenario: Scenario) => {
  const world = openWorld(scenario, measureOf({ territories: [], zones: [] }, metresBetween));
  const findings = standingFindings(world).filter(({ constraint }) => ids.has(constraint));
  return [...new Set(findings.flatMap(({ placements }) => placements as readonly string[]))].sort();
};

describe('many stays held against what else stands', () => {
  it.each([
    [1, 90],
    [2, 30],
    [3, 8],
    [4, 90],
  ])('are those that everybody held against everybody finds, seed %i in %i places', (seed, towns) => {
    const scenario = scenarioOf(seed, towns);
    expect(found(scenario).length).toBeGreaterThan(4);
    expect(against(scenario)).toEqual(found(scenario));
  });

  it('would differ by who is near, who is kept apart and who is related (negative control)', () => {
    const scenario = scenarioOf(1, 90);
    const moved = scenario.units.map((unit, n) => ({ ...unit, location: [20, 60 + n / 10] as const }));
    expect(against(scenario, { units: moved })).not.toEqual(found(scenario));
    expect(against(scenario, { nonAssociations: [] })).not.toEqual(found(scenario));
    expect(against(scenario, { relations: [] })).not.toEqual(found(scenario));
  });

  it('only of those that were asked, and of none by what is set aside', () => {
    const scenario = scenarioOf(3, 8);
    const all = against(scenario);
    const [one = ''] = all;
    const asked = { policy: scenario.policy, of: [one] };
    expect(answer({ standing: packed(scenario), ...asked })).toEqual([one]);
    const setAside = [...ids].map((id) => [one, id] as const);
    expect(answer({ standing: packed(scenario, { setAside }), ...asked })).toEqual([]);
  });
});
