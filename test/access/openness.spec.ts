import { describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import {
  aCandidateOf,
  closedOutcomes,
  hardConstraints,
  openConstraints,
  openWorld,
  type Candidate,
  softConstraints,
  type Scenario,
  openToTheCase,
} from '#scoring';
import { tinyScenario } from '../../src/solving/testing/tiny-scenario.js';

const SCENARIOS = 150;
const constraints = [
  ...hardConstraints.map(({ id, breach, sentence }) => ({
    id,
    read: (candidate: Candidate) => {
      const figures = breach(candidate);
      return figures === undefined ? 'holds' : sentence(figures);
    },
  })),
  ...softConstraints.map(({ id, strain, sentence }) => ({
    id,
    read: (candidate: Candidate) => {
      const figures = strain(candidate);
      return figures === undefined ? 'costs nothing' : `${figures.amount}: ${sentence(figures)}`;
    },
  })),
];

/** The same country with one request and one unit in it, and nobody else. */
const alone = (scenario: Scenario, request: string, unit: string): Scenario => ({
  ...scenario,
  placements: [],
  nonAssociations: [],
  requests: scenario.requests.filter(({ id }) => id === request),
  units: scenario.units.filter(({ id }) => id === unit),
});

/** What each constraint says of each request in each unit, as text. */
const read = (scenario: Scenario, request: string, unit: string): ReadonlyMap<string, string> => {
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const [asked, where] = [world.requests.get(request), world.units.get(unit)];
  if (!asked || !where) throw new RangeError(`${request} in ${unit}`);
  const candidate = aCandidateOf(world, asked, { unit: where, arrival: asked.latest });
  return new Map(constraints.map((one) => [one.id, one.read(candidate)]));
};

type Pair = readonly [request: string, unit: string];
const pairsOf = ({ requests, units }: Scenario): readonly Pair[] =>
  requests.slice(0, 2).flatMap(({ id }) => units.map((unit): Pair => [id, unit.id]));
const disclosedBy = (scenario: Scenario, pair: Pair): readonly string[] => {
  const without = read(alone(scenario, ...pair), ...pair);
  return [...read(scenario, ...pair)].filter(([id, says]) => without.get(id) !== says).map(([id]) => id);
};

/** Constraints that say something else when nobody else is there. */
const dependents = (): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let seed = 1; seed <= SCENARIOS; seed++) {
    const scenario = tinyScenario(seed);
    for (const pair of pairsOf(scenario)) for (const id of disclosedBy(scenario, pair)) found.add(id);
  }
  return found;
};

describe('a constraint that says it tells of the case alone', () => {
  const found = dependents();

  it('says the same, amount and sentence, when nobody else is there', () => {
    expect([...found].filter((id) => openConstraints.includes(id))).toEqual([]);
  });

  it('is told from those that say they tell of others: each of them does', () => {
    const others = constraints.map(({ id }) => id).filter((id) => !openConstraints.includes(id));
    expect([...found].toSorted()).toEqual(others.toSorted());
  });
});

describe('what is open to whoever handles one case', () => {
  it('is what the constraints say', () => {
    expect(openConstraints.every((id) => openToTheCase.ofConstraint(id))).toBe(true);
    expect(openToTheCase.ofConstraint('saturation-cap')).toBe(false);
    expect(openToTheCase.ofConstraint('nowhere')).toBe(false);
  });

  it('is an outcome only where no constraint that tells of others has it', () => {
    expect([...closedOutcomes].toSorted()).toEqual([
      'DISPERSION',
      'NON_ASSOCIATION',
      'NO_CAPACITY_IN_WINDOW',
      'PERSON_HAS_A_PLACE',
      'SATURATION',
    ]);
    expect(openToTheCase.ofOutcome('HOSTILE_GROUND')).toBe(true);
    expect(openToTheCase.ofOutcome('PERSON_HAS_A_PLACE')).toBe(false);
  });
});
