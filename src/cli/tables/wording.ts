import type { RequestInWorld, UnitInWorld, World } from '#scoring';

export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count.toString()} ${count === 1 ? one : more}`;

/** `1 adult, 2 children` */
export const household = ({
  request: {
    household: { adults, children },
  },
}: RequestInWorld): string =>
  [
    ...(adults > 0 ? [counted(adults, 'adult')] : []),
    ...(children > 0 ? [counted(children, 'child', 'children')] : []),
  ].join(', ');

/** Locality, municipality and region, each name once. */
export const place = (world: World, { locality, municipality, region }: UnitInWorld): readonly string[] => {
  const name = world.scenario.regions.find(({ code }) => code === region)?.name ?? region;
  return [...new Set([locality.name, municipality.name, name])];
};
