import {
  inConflict,
  openWorld,
  type RequestInWorld,
  type Scenario,
  type StayInWorld,
  type World,
} from '#scoring';
import { UNIT_BITS } from './broken.js';
import type { Option } from './option.js';
import { rememberedMeasure } from './remembered-measure.js';
import { admits, type UnitReasons } from './unit-reasons.js';

/** The excluded units that a change may free, and what can keep them excluded. */
type Reach = { readonly request: RequestInWorld; readonly reached: readonly UnitReasons[] };

/**
 * Judges the changed scenario anew and counts the units that were excluded and now are not. Opened is only the part
 * that can answer: this request, the units that the change may reach, and the placements that can stand in its way.
 */
export const unitsFreed = (
  world: World,
  request: RequestInWorld,
  { option, excluded }: { readonly option: Option; readonly excluded: readonly UnitReasons[] },
): number => {
  const reached = excluded.filter(({ broken }) => (broken & UNIT_BITS & ~option.touches) === 0);
  const scenario = narrowed(world, option.edit.apply(world.scenario), { request, reached });
  const changed = openWorld(scenario, rememberedMeasure(world.measure));
  const asked = changed.requests.get(request.request.id);
  if (asked === undefined) return 0;
  return reached.filter(({ unit }) => {
    const anew = changed.units.get(unit.unit.id);
    return anew !== undefined && admits(changed, asked, anew);
  }).length;
};

/** Of the placements, those in conflict with the request, kept apart from it, or where a reached unit lies. */
const narrowed = (world: World, scenario: Scenario, { request, reached }: Reach): Scenario => {
  const units = new Set<string>(reached.map(({ unit }) => unit.unit.id));
  const localities = new Set<string>(reached.map(({ unit }) => unit.unit.locality));
  const matters = (stay: StayInWorld): boolean =>
    localities.has(stay.unit.unit.locality) ||
    inConflict(request, stay) ||
    world.keptApart(request.person, stay.person).length > 0;
  const stays = [...world.standing.filter(matters), ...reached.flatMap(({ unit }) => unit.stays)];
  const kept = new Set<string>(stays.map(({ placement }) => placement.id));
  for (const { placement } of stays) units.add(placement.unit);
  return {
    ...scenario,
    requests: scenario.requests.filter(({ id }) => id === request.request.id),
    units: scenario.units.filter(({ id }) => units.has(id)),
    placements: scenario.placements.filter(({ id }) => kept.has(id)),
  };
};
