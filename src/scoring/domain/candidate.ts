import { plusDays, type Day } from '#kernel';
import type { Candidate, RequestInWorld, Stay, UnitInWorld, World } from './world.js';

/** The request in the unit from the arrival day, for as many nights as it asks. */
export const aCandidateOf = (
  world: World,
  request: RequestInWorld,
  where: { readonly unit: UnitInWorld; readonly arrival: Day },
): Candidate => ({
  world,
  request,
  unit: where.unit,
  stay: { from: where.arrival, to: plusDays(where.arrival, request.request.nights) },
});

export const stayOf = ({ request, unit, stay }: Candidate): Stay => ({
  of: { request: request.request.id },
  person: request.person,
  own: request.own,
  threatening: request.threatening,
  unit,
  period: stay,
  persons: request.persons,
});
