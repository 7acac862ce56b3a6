import { metres, type Metres } from '#kernel';
import { softConstraint, type Amount } from '../constraint.js';
import { rememberedBy, rememberedByPair } from '../remember.js';
import type { Locality } from '../scenario.js';
import { listed, many } from '../wording.js';
import type { UnitInWorld, World } from '../world.js';

type Reached = { readonly service: string; readonly kilometres: number };
type Figures = Amount & { readonly services: readonly Reached[] };

/** A scenario has no register of services; a locality of at least so many inhabitants is taken to have the service that a need names. */
export const SERVICE_POPULATIONS: Readonly<Record<string, number>> = {
  ADDICTION_CARE: 20_000,
  SCHOOL_NEAR: 2_000,
};
const MOST_KILOMETRES = 100;
const REACH = metres(1000 * (MOST_KILOMETRES + 1));

const withAtLeast = rememberedBy((localities: World['localities']) => {
  const known = new Map<number, readonly Locality[]>();
  return (population: number): readonly Locality[] => {
    const list =
      known.get(population) ?? [...localities.values()].filter((one) => one.population >= population);
    known.set(population, list);
    return list;
  };
});

const kilometresTo = ({ localities, measure }: World, { unit }: UnitInWorld, population: number): number => {
  let nearest: Metres = REACH;
  for (const { location } of withAtLeast(localities)(population)) {
    const distance = measure.between(unit.location, location, nearest);
    if (distance < nearest) nearest = distance;
  }
  return Math.min(MOST_KILOMETRES, Math.round(nearest / 1000));
};

const known = rememberedByPair(
  (_unit: UnitInWorld, _localities: World['localities']) => new Map<string, number>(),
);

/** Measured once for a unit and a service, as long as localities and unit are the same. */
const kilometresToService = (world: World, unit: UnitInWorld, service: string): number => {
  const population = SERVICE_POPULATIONS[service];
  if (population === undefined || unit.locality.population >= population) return 0;
  const ofUnit = known(unit, world.localities);
  const kilometres = ofUnit.get(service) ?? kilometresTo(world, unit, population);
  ofUnit.set(service, kilometres);
  return kilometres;
};

export const supportOutOfReach = softConstraint<Figures>({
  id: 'support-out-of-reach',
  title: 'The support that the household needs is near',
  reason: 'Support that takes a day’s journey is not used, and the person goes back to what is known.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 3,
  dependsOn: 'unit',
  alikeBy: 'each',
  formula:
    'for each need that names a service, kilometres to the nearest locality that is large enough to have it, rounded, at most 100; 0 if the unit’s own is; summed. Large enough: ADDICTION_CARE 20 000 inhabitants, SCHOOL_NEAR 2 000; other needs name none',
  strain: ({ world, unit, request }) => {
    let amount = 0;
    const services: Reached[] = [];
    for (const service of request.needs) {
      const kilometres = kilometresToService(world, unit, service);
      if (kilometres === 0) continue;
      amount += kilometres;
      services.push({ service, kilometres });
    }
    return amount === 0 ? undefined : { amount, services };
  },
  message: ({ services }) => ({
    code: 'SUPPORT_FAR',
    figures: {
      services: services.map(({ service }) => service),
      kilometres: Math.max(...services.map(({ kilometres }) => kilometres)),
    },
  }),
  sentence: ({ services }) =>
    `From the unit to the nearest locality with the service: ${listed(
      services.map(({ service, kilometres }) => `${service} ${many(kilometres, 'kilometre')}`),
    )}.`,
});
