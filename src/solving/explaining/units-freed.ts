import {
  inConflict,
  openWorld,
  type RequestInWorld,
  type Scenario,
  type StayInWorld,
  type PlaceOfStay,
  type World,
  rememberedMeasure,
} from '#scoring';
import { STAY_BITS, UNIT_BITS } from './broken.js';
import { sizeOf, type Mask } from './mask.js';
import type { Option } from './option.js';
import { admits, type UnitReasons } from './unit-reasons.js';

/** The excluded units that a change may free, and what can keep them excluded. */
type Freeable = { readonly request: RequestInWorld; readonly freeable: readonly UnitReasons[] };

/**
 * Judges the changed scenario anew and counts the units that were excluded and now are not. Opened is only the part
 * that can answer: this request, the units that the change may reach, and the placements that can stand in its way.
 */
export const unitsFreed = (
  world: World,
  request: RequestInWorld,
  { option, excluded }: { readonly option: Option; readonly excluded: readonly UnitReasons[] },
): number => {
  const freeable = excluded.filter(mayBeFreed(option.touches));
  const scenario = narrowed(world, option.edit.apply(world.scenario), { request, freeable });
  const opened = openWorld(scenario, measuredAsBefore(world, request));
  const changed = { ...opened, metresBetween: measuredBefore(world) };
  const asked = changed.requests.get(request.request.id);
  if (asked === undefined) return 0;
  return freeable.filter(({ unit }) => {
    const anew = changed.units.get(unit.unit.id);
    return anew !== undefined && admits(changed, asked, anew);
  }).length;
};

/**
 * A unit can only be freed when, on some day, nothing is broken that the change leaves as it was. One constraint must
 * then be alone; constraints of the unit alone must be all; and other nights may bring anything.
 */
const mayBeFreed = (touches: Mask): ((one: UnitReasons) => boolean) => {
  if (sizeOf(touches) === 1) return ({ alone }) => (alone & touches) !== 0;
  if ((touches & STAY_BITS) === 0) return ({ broken }) => (broken & ~touches) === 0;
  return ({ broken }) => (broken & UNIT_BITS & ~touches) === 0;
};

/** Zones are measured by where they stood in the request before some were dropped. */
export const measuredAsBefore = (world: World, { request: before }: RequestInWorld): World['measure'] => {
  const measure = rememberedMeasure(world.measure);
  return {
    ...measure,
    unitTouchesZone: (unit, request, zone) => {
      const stood = before.exclusionZones.indexOf(request.exclusionZones[zone]!);
      return measure.unitTouchesZone(unit, stood < 0 ? request : before, stood < 0 ? zone : stood);
    },
  };
};

/** Units do not move, and no change asks for more metres than before. */
const measuredBefore = (world: World): World['metresBetween'] => {
  const before = (place: PlaceOfStay): PlaceOfStay => world.units.get(place.unit.id) ?? place;
  return (a, b) => world.metresBetween(before(a), before(b));
};

/** Of the placements, those of the person, in conflict with the request, kept apart from it, or where a reached unit lies. */
const narrowed = (world: World, scenario: Scenario, { request, freeable }: Freeable): Scenario => {
  const units = new Set<string>(freeable.map(({ unit }) => unit.unit.id));
  const localities = new Set<string>(freeable.map(({ unit }) => unit.unit.locality));
  const matters = (stay: StayInWorld): boolean =>
    localities.has(stay.unit.unit.locality) ||
    stay.person === request.person ||
    inConflict(request, stay) ||
    world.nonAssociationsOf(request.person, stay.person).length > 0;
  const stays = [...world.standing.filter(matters), ...freeable.flatMap(({ unit }) => unit.stays)];
  const remaining = new Set<string>(stays.map(({ placement }) => placement.id));
  for (const { placement } of stays) units.add(placement.unit);
  return {
    ...scenario,
    requests: scenario.requests.filter(({ id }) => id === request.request.id),
    units: scenario.units.filter(({ id }) => units.has(id)),
    placements: scenario.placements.filter(({ id }) => remaining.has(id)),
  };
};
