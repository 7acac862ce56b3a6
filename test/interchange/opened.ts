import { geodesicMeasure } from '#geodesy';
import { dateOf, plusDays, type Day } from '#kernel';
import {
  aCandidateOf,
  breachesOf,
  judge,
  openWorld,
  scorePlan,
  standingFindings,
  type Assignment,
  type Candidate,
  type RequestInWorld,
  type Scenario,
  type World,
} from '#scoring';

/** Reads the sentences too, so that none of them fails to be made. */
const mayBeProposed = (candidate: Candidate): boolean =>
  breachesOf(candidate).map(({ sentence }) => sentence).length === 0;

const firstFit = (world: World, request: RequestInWorld): Assignment | undefined => {
  const days: readonly Day[] = [request.earliest, request.latest];
  for (const unit of world.units.values())
    for (const arrival of days)
      if (mayBeProposed(aCandidateOf(world, request, { unit, arrival })))
        return {
          request: request.request.id,
          unit: unit.unit.id,
          arrival: dateOf(arrival),
          departure: dateOf(plusDays(arrival, request.request.nights)),
        };
  return undefined;
};

/** Opens an accepted scenario, places each request in the first unit that admits it, and reads and scores that plan. */
export const opened = (scenario: Scenario) => {
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const plan = [...world.requests.values()].flatMap((request) => firstFit(world, request) ?? []);
  const score = scorePlan(world, plan);
  return { plan, score, breaches: judge(world, plan), findings: standingFindings(world) };
};
