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

const withAtLeast = rememberedBy(({ localities }: World) => {
  const known = new Map<number, readonly Locality[]>();
  return (population: number): readonly Locality[] => {
    const list =
      known.get(population) ?? [...localities.values()].filter((one) => one.population >= population);
    known.set(population, list);
    return list;
  };
});

const kilometresTo = (world: World, { unit, locality }: UnitInWorld, population: number): number => {
  if (locality.population >= population) return 0;
  let nearest: Metres = REACH;
  for (const { location } of withAtLeast(world)(population)) {
    const distance = world.measure.between(unit.location, location, nearest);
    if (distance < nearest) nearest = distance;
  }
  return Math.min(MOST_KILOMETRES, Math.round(nearest / 1000));
};

const servicesFrom = rememberedByPair(
  (world: World, unit: UnitInWorld): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(SERVICE_POPULATIONS).map(([service, population]) => [
        service,
        kilometresTo(world, unit, population),
      ]),
    ),
);

export const supportOutOfReach = softConstraint<Figures>({
  id: 'support-out-of-reach',
  title: 'The support that the household needs is near',
  reason: 'Support that takes a day’s journey is not used, and the person goes back to what is known.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 3,
  formula:
    'for each need that names a service, kilometres to the nearest locality that is large enough to have it, rounded, at most 100; 0 if the unit’s own is; summed. Large enough: ADDICTION_CARE 20 000 inhabitants, SCHOOL_NEAR 2 000; other needs name none',
  strain: ({ world, unit, request }) => {
    let amount = 0;
    const services: Reached[] = [];
    for (const service of request.needs) {
      if (SERVICE_POPULATIONS[service] === undefined) continue;
      const kilometres = servicesFrom(world, unit).get(service) ?? 0;
      if (kilometres === 0) continue;
      amount += kilometres;
      services.push({ service, kilometres });
    }
    return amount === 0 ? undefined : { amount, services };
  },
  sentence: ({ services }) =>
    `From the unit to the nearest locality with the service: ${listed(
      services.map(({ service, kilometres }) => `${service} ${many(kilometres, 'kilometre')}`),
    )}.`,
});
