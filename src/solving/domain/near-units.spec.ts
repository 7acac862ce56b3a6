import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metres } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { measureOf, type World } from '#scoring';
import { aUnit, aWorld } from '#scoring/testing';
import { sample } from '../../../test/harness/samples.js';
import { hasBit } from './bit-matrix.js';
import { Estate, NearUnits, withinOf } from './near-units.js';

const inSweden = fc.tuple(
  fc.double({ min: 11, max: 24, noNaN: true }),
  fc.double({ min: 55, max: 69, noNaN: true }),
);
const anywhere = fc.tuple(
  fc.constantFrom(-180, -10, 0, 179.9, 180),
  fc.constantFrom(-90, -89.999, 0, 0.5, 89.999, 90),
);
const unit = fc.record({
  locality: fc.constantFrom('L1', 'L2'),
  location: fc.oneof({ arbitrary: inSweden, weight: 3 }, anywhere),
});
const countries = fc.record({
  units: fc.array(unit, { minLength: 2, maxLength: 12 }),
  limit: fc.integer({ min: 1, max: 400_000 }),
});

const worldOf = (
  units: readonly { readonly locality: string; readonly location: readonly number[] }[],
): World => ({
  ...aWorld({ units: units.map((one, i) => aUnit({ id: `U${i}`, ...one } as never)) }),
  measure: measureOf({ territories: [], zones: [] }, geodesicMetres),
});

/** Pairs of which it says, by itself or in a row, otherwise than whoever measures each. */
const wrongIn = (
  { units, limit }: { readonly units: Parameters<typeof worldOf>[0]; readonly limit: number },
  reach = limit,
) => {
  const world = worldOf(units);
  const all = [...world.units.values()];
  const alike = ({ unit: { locality } }: (typeof all)[number]) => locality;
  const near = new NearUnits(new Estate(all), { alike, within: withinOf(world, metres(reach)) });
  return all.flatMap((a, i) =>
    all.flatMap((b, j) => {
      const between = geodesicMetres(a.unit.location, b.unit.location);
      const isNear = alike(a) === alike(b) || between <= limit;
      return near.get(i, j) === isNear && hasBit(near.row(i), j) === isNear
        ? []
        : [`${i}-${j}: ${between} m`];
    }),
  );
};

describe('which units are near each other', () => {
  const runs = { numRuns: sample(80, 5_000) };

  it('is what measuring every two of them says', () => {
    fc.assert(
      fc.property(countries, (country) => {
        expect(wrongIn(country)).toEqual([]);
      }),
      runs,
    );
  });

  it('is told to be otherwise where the reach is another', () => {
    const isRight = fc.property(countries, (country) => wrongIn(country, country.limit * 2).length === 0);
    expect(fc.check(isRight, runs).failed).toBe(true);
  });
});
