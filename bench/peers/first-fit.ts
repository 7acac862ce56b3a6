import {
  aCandidateOf,
  breachesOf,
  coverageWeight,
  planConstraints,
  stayOf,
  type Candidate,
  type RequestInWorld,
  type Stay,
  type World,
} from '#scoring';
import { worldOf } from '../solving.js';
import { timed, type Peer } from './peer.js';

/** What an officer with a list would do: the weightiest request first, the first unit that breaks nothing. */
export const coverageByFirstFit: Peer['answer'] = (scenario) =>
  timed(() => {
    const world = worldOf(scenario);
    const weightOf = (request: RequestInWorld) => coverageWeight(world, request);
    const queue = [...world.requests.values()].sort((a, b) => weightOf(b) - weightOf(a));
    const taken: Stay[] = [];
    let coverage = 0;
    for (const request of queue) {
      const fit = firstFit(world, request, taken);
      if (fit === undefined) continue;
      taken.push(stayOf(fit));
      coverage += weightOf(request);
    }
    return coverage;
  });

const firstFit = (world: World, request: RequestInWorld, taken: readonly Stay[]): Candidate | undefined => {
  for (const unit of world.units.values()) {
    const candidate = aCandidateOf(world, request, { unit, arrival: request.earliest });
    if (breachesOf(candidate).length === 0 && goesWith(world, candidate, taken)) return candidate;
  }
  return undefined;
};

const goesWith = (world: World, candidate: Candidate, taken: readonly Stay[]): boolean => {
  const stays = { judged: [stayOf(candidate)], besides: [...world.standing, ...taken] };
  return planConstraints.every(({ breaches }) => breaches(stays, world).length === 0);
};
