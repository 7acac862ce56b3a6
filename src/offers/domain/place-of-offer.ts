import { dayOf, type UnitId } from '#kernel';
import { aCandidateOf, openStrains, type OpenStrain, type scorePlan, type World } from '#scoring';
import { roughPoint } from './rough-point.js';

type PlannedStay = Parameters<typeof scorePlan>[1][number];

/** What is to be known of a unit before a household lives there, and not where exactly it is. */
export const placeIn = (world: World, id: UnitId) => {
  const found = world.units.get(id);
  if (found === undefined) throw new Error(`Unit ${id} was judged in a world that does not hold it.`);
  const { unit, provider, locality, municipality, region } = found;
  const { kind, sharing, beds, features, protectionLevel, monthlyCost } = unit;
  return {
    ...{ locality: locality.name, municipality: municipality.name, region },
    near: roughPoint(unit.location),
    ...{ kind, sharing, beds, features, protectionLevel, monthlyCost },
    providerKind: provider.kind,
  };
};

/** What a stay strains that tells of no one else, as codes with figures and as sentences. */
export const strainsIn = (world: World, stay: PlannedStay): readonly OpenStrain[] => {
  const [request, unit] = [world.requests.get(stay.request), world.units.get(stay.unit)];
  if (request === undefined || unit === undefined) return [];
  return openStrains(aCandidateOf(world, request, { unit, arrival: dayOf(stay.arrival) }));
};
