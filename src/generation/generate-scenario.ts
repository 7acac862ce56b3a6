import { dayOf, isoDate, type IsoDate } from '#kernel';
import type { Scenario } from '#scoring';
import { geodesicMeasure } from '#geodesy';
import { chanceOf } from './chance.js';
import { frameworkOf } from './framework.js';
import { makeGroups } from './make-groups.js';
import { makeNonAssociations } from './make-non-associations.js';
import { makePlacements } from './make-placements.js';
import { makeProviders } from './make-providers.js';
import { makeRequests } from './make-requests.js';
import { makeTerritories } from './make-territories.js';
import { makeUnits } from './make-units.js';
import { settingOf } from './setting.js';
import { swedishGeography } from './swedish-geography.js';

export type ScenarioWish = {
  readonly requests: number;
  readonly units: number;
  readonly territories: number;
  /** A whole number; the same wish gives the same scenario, byte for byte. */
  readonly seed: number;
  /** From 0, an ordinary day with a fifth of the units taken, to 1, when housing runs out. */
  readonly scarcity?: number;
  /** The day of the scenario; 2026-12-01 when left out. */
  readonly asOf?: IsoDate;
};

const wholeFrom = (least: number, name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`The number of ${name} must be a whole number of ${least} or more, got ${value}.`);
  }
};

const checkWish = (wish: ScenarioWish): void => {
  for (const name of ['requests', 'territories'] as const) wholeFrom(0, name, wish[name]);
  wholeFrom(1, 'units', wish.units);
};

/**
 * A realistic Swedish scenario of any size. Places are real; groups, grounds, providers, units and people are invented.
 * `onDone` is told again and again which share of the work is done, from 0 to 1.
 * @throws RangeError when a number is not one that a scenario can have.
 */
export const generateScenario = (
  wish: ScenarioWish,
  onDone: (share: number) => void = () => undefined,
): Scenario => {
  const { scarcity = 0, asOf = isoDate('2026-12-01') } = wish;
  checkWish(wish);
  const chance = chanceOf(wish.seed);
  const geography = swedishGeography();
  const setting = settingOf(geography, asOf);
  const groups = makeGroups(chance.about('groups'), setting, wish.territories);
  const territories = makeTerritories(chance.about('territories'), setting, {
    groups,
    count: wish.territories,
  });
  const providers = makeProviders(chance.about('providers'), setting, wish.units);
  const units = makeUnits(chance.about('units'), setting, { providers, count: wish.units, scarcity });
  const requests = makeRequests(chance.about('requests'), { setting, groups, territories }, wish.requests);
  const base = { ...frameworkOf(geography, asOf, groups), territories, providers, units, requests };
  const measure = geodesicMeasure({ ...base, nonAssociations: [], placements: [] });
  const inventory = { ...base, asOf: dayOf(asOf), measure, groups };
  const share = 0.2 + 0.6 * scarcity;
  const placements = makePlacements(chance.about('placements'), inventory, {
    share,
    after: wish.requests,
    onDone,
  });
  const standing = placements.filter(({ status }) => status !== 'DEPARTED').map(({ person }) => person);
  const asking = requests.map(({ person }) => person);
  return {
    ...base,
    nonAssociations: makeNonAssociations(chance.about('apart'), asking, standing),
    placements,
  };
};
