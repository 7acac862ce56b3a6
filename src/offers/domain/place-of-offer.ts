import type { UnitId } from '#kernel';
import { openToTheCase, scorePlan, type World } from '#scoring';
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

/** What a stay strains that tells of no one else. */
export const strainsIn = (world: World, stay: PlannedStay) =>
  (scorePlan(world, [stay]).strains.get(stay.request) ?? []).filter(({ constraint }) =>
    openToTheCase.ofConstraint(constraint),
  );
