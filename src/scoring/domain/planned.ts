import { dayOf } from '#kernel';
import type { Assignment } from './plan.js';
import type { Candidate, World } from './world.js';

/** An assignment with the candidate it names, from the arrival to the departure that it claims. */
export type Planned = Candidate & { readonly assignment: Assignment };

/** Nothing when the request or the unit is unknown. */
export const plannedFrom = (world: World, assignment: Assignment): Planned | undefined => {
  const request = world.requests.get(assignment.request);
  const unit = world.units.get(assignment.unit);
  if (!request || !unit) return undefined;
  const stay = { from: dayOf(assignment.arrival), to: dayOf(assignment.departure) };
  return { world, request, unit, stay, assignment };
};
