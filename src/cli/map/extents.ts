import type { World } from '#scoring';
import type { Extent } from './drawing.js';
import { ringsOf } from './ground.js';

/** The maps of a scenario: all of it, and where it has several regions with units, each of them by itself. */
export const extentsOf = (world: World): readonly Extent[] => {
  const { regions, localities, territories } = world.scenario;
  const units = [...world.units.values()];
  const inRegions = regions.flatMap(({ code, name }): readonly Extent[] => {
    const here = units.filter(({ region }) => region === code);
    if (here.length === 0) return [];
    const towns = localities.filter(
      ({ municipality }) => world.municipalities.get(municipality)?.region === code,
    );
    return [
      {
        name,
        positions: [...here.map(({ unit }) => unit.location), ...towns.map(({ location }) => location)],
        target: (unit) => world.units.get(unit)?.region === code,
      },
    ];
  });
  const several = inRegions.length > 1;
  const whole: Extent = {
    name: 'the whole scenario',
    positions: [
      ...localities.map(({ location }) => location),
      ...units.map(({ unit }) => unit.location),
      ...territories.flatMap(({ geometry }) => ringsOf(geometry).flat()),
    ],
    target: () => !several,
  };
  return several ? [whole, ...inRegions] : [whole];
};
