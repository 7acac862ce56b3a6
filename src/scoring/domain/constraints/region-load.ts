import { softConstraint, type Amount } from '../constraint.js';
import { found, rememberedBy } from '../remember.js';
import type { World } from '../world.js';

type Figures = Amount & { readonly region: string };
type Load = { readonly households: number; readonly inhabitants: number };

const MOST_POINTS = 100;

const points = (region: Load, country: Load): number => {
  if (region.households === 0 || country.inhabitants === 0) return 0;
  const ratio = (region.households * country.inhabitants) / (region.inhabitants * country.households);
  return Math.min(MOST_POINTS, Math.round(10 * Math.max(0, ratio - 1)));
};

const loads = (world: World): { country: Load; regions: ReadonlyMap<string, Load> } => {
  const country = { households: 0, inhabitants: 0 };
  const regions = new Map<string, { households: number; inhabitants: number }>();
  const both = (region: string) => {
    const known = regions.get(region) ?? { households: 0, inhabitants: 0 };
    regions.set(region, known);
    return [country, known];
  };
  for (const { municipality, population } of world.localities.values())
    for (const load of both(found(world.municipalities, municipality).region)) load.inhabitants += population;
  for (const { unit, period } of world.standing)
    if (period.to > world.asOf) for (const load of both(unit.region)) load.households += 1;
  return { country, regions };
};

const pointsByRegion = rememberedBy((world: World): ReadonlyMap<string, number> => {
  const { country, regions } = loads(world);
  return new Map([...regions].map(([code, load]) => [code, points(load, country)]));
});

export const regionLoad = softConstraint<Figures>({
  id: 'region-load',
  title: 'Regions share the load',
  reason: 'Police and social services of one region can only watch over so many.',
  discloses: 'others',
  level: 'suitability',
  defaultWeight: 5,
  dependsOn: 'unit',
  alikeBy: ({ region }) => region,
  formula:
    '10 × (r − 1), rounded, 0…100, r = standing households per inhabitant of the unit’s region over the same of the country; inhabitants are those of the scenario’s localities, 0 where there are none',
  strain: ({ world, unit: { region } }) => {
    const amount = pointsByRegion(world).get(region) ?? 0;
    return amount === 0 ? undefined : { amount, region };
  },
  message: null,
  sentence: ({ region }) =>
    `Region ${region} has more protected households per inhabitant than the country as a whole.`,
});
