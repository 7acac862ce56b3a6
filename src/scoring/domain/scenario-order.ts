import type { Scenario } from './scenario.js';

const by =
  <T>(key: (thing: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const byCode = by(({ code }: { readonly code: string }) => code);
const byId = by(({ id }: { readonly id: string }) => id);
const whole = (pair: object): string => JSON.stringify(Object.entries(pair).toSorted(by(([name]) => name)));

/** A set written as a list: sorted, each member once. */
const asSet = <T extends object>(pairs: readonly T[]): readonly T[] =>
  [...new Map(pairs.map((pair) => [whole(pair), pair])).values()].toSorted(by(whole));

/**
 * The same problem with its lists in the order of their ids, which is the order a frozen problem is stored, digested
 * and solved in. Lists whose order or repetition means nothing (voids, relations, kept-apart pairs) are put in order too.
 */
export const inScenarioOrder = (scenario: Scenario): Scenario => ({
  ...scenario,
  regions: scenario.regions.toSorted(byCode),
  municipalities: scenario.municipalities.toSorted(byCode),
  localities: scenario.localities.toSorted(byCode),
  groups: scenario.groups.toSorted(byCode),
  groupRelations: asSet(scenario.groupRelations),
  territories: scenario.territories.toSorted(byId),
  providers: scenario.providers.toSorted(byId),
  units: scenario.units
    .map((unit) => ({ ...unit, voids: unit.voids.toSorted(by(({ from }) => from)) }))
    .toSorted(byId),
  requests: scenario.requests.toSorted(byId),
  nonAssociations: asSet(scenario.nonAssociations),
  placements: scenario.placements.toSorted(byId),
});
