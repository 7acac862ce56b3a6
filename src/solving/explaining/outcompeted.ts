import { dayOf, plusDays } from '#kernel';
import {
  inConflict,
  planConstraints,
  stayOf,
  type Assignment,
  type RequestInWorld,
  type Stay,
  type UnableToPlaceReason,
  type World,
} from '#scoring';
import { mostFrequent } from './coded-outcome.js';
import { candidateOn, type UnitReasons } from './unit-reasons.js';

/**
 * Why a request that units would admit stayed without one: the code of the plan constraint that, beside the plan's
 * other assignments, forbids most of the admitted units, each on its first possible day.
 */
export const outcompetedBy = (
  world: World,
  request: RequestInWorld,
  {
    admitted,
    assignments,
  }: { readonly admitted: readonly UnitReasons[]; readonly assignments: readonly Assignment[] },
): UnableToPlaceReason => {
  const others = plannedStays(world, assignments);
  const everywhere = others.filter(
    (stay) =>
      stay.person === request.person ||
      inConflict(request, stay) ||
      world.nonAssociationsOf(request.person, stay.person).length > 0,
  );
  const forbidding = admitted.flatMap(({ unit, arrival }) => {
    const judged = [stayOf(candidateOn(world, { request, unit }, arrival))];
    const standing = world.standingByLocality.get(unit.locality.code) ?? [];
    const here = others.filter((stay) => stay.unit.locality === unit.locality);
    const besides = [...new Set<Stay>([...everywhere, ...here, ...standing])];
    return planConstraints.filter(({ breaches }) => breaches({ judged, besides }, world).length > 0);
  });
  const most = mostFrequent(
    forbidding.sort((a, b) => planConstraints.indexOf(a) - planConstraints.indexOf(b)),
  );
  return most?.code ?? 'NO_CAPACITY_IN_WINDOW';
};

const plannedStays = (world: World, assignments: readonly Assignment[]): readonly Stay[] =>
  assignments.flatMap((assignment) => {
    const request = world.requests.get(assignment.request);
    const unit = world.units.get(assignment.unit);
    if (!request || !unit) return [];
    const from = dayOf(assignment.arrival);
    const stay = { from, to: plusDays(from, request.request.nights) };
    return [stayOf({ world, request, unit, stay })];
  });
