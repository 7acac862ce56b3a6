import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import type { Locality, Municipality } from '#scoring';
import type { Chance } from './chance.js';
import type { SwedishGeography } from './swedish-geography.js';
import { weighted } from './weighted.js';

/** Where and when a generated scenario plays. */
export type Setting = {
  readonly geography: SwedishGeography;
  readonly asOf: IsoDate;
  /** The date so many days after the day of the scenario; before it when negative. */
  readonly inDays: (days: number) => IsoDate;
  readonly regionOf: (locality: Locality) => Municipality['region'];
  /** A town drawn nearly as often as people live there. */
  readonly town: (chance: Chance) => Locality;
  /** A place where units are found: large towns have more, but not as many more as they have inhabitants. */
  readonly placeOfUnits: (chance: Chance) => Locality;
};

export const settingOf = (geography: SwedishGeography, asOf: IsoDate): Setting => {
  const regions = new Map(geography.municipalities.map(({ code, region }) => [code, region]));
  const { localities } = geography;
  const towns = localities.filter(({ population }) => population >= 5_000);
  return {
    geography,
    asOf,
    inDays: (days) => dateOf(plusDays(dayOf(asOf), days)),
    regionOf: ({ municipality }) => {
      const region = regions.get(municipality);
      if (region === undefined) throw new RangeError(`Municipality ${municipality} is unknown.`);
      return region;
    },
    town: weighted(towns, ({ population }) => population ** 0.8),
    placeOfUnits: weighted(localities, ({ population }) => population ** 0.6),
  };
};
