import { setImmediate } from 'node:timers/promises';
import { plusDays } from '#kernel';
import {
  aCandidateOf,
  coverageWeight,
  hardConstraints,
  neighbourPoints,
  neighboursInProtection,
  neighboursStanding,
  safetyCost,
  suitabilityCost,
  weightOf,
  type Candidate,
  type RequestInWorld,
  type UnitInWorld,
  type World,
} from '#scoring';
import type { NeighbourCost } from '../domain/crowding.js';
import { assemblePool, type Offers, type Pool } from '../domain/pool.js';

const ofUnit = hardConstraints.filter(({ reads }) => reads === 'unit');
const ofStay = hardConstraints.filter(({ reads }) => reads === 'stay');

/** Judges every pair of request and unit on every arrival day; lets the event loop run between requests. */
export async function gatherPool(
  world: World,
  onRequest: (done: number, all: number) => void,
): Promise<Pool> {
  const offers: Offers[] = [];
  const requests = [...world.requests.values()];
  for (const request of requests) {
    offers.push(offersFor(world, request));
    onRequest(offers.length, requests.length);
    await setImmediate();
  }
  return assemblePool(
    world,
    offers,
    requests.map((request) => coverageWeight(world, request)),
  );
}

function offersFor(world: World, request: RequestInWorld): Offers {
  const offers: Offers = { unit: [], arrival: [], safety: [], suitability: [] };
  let index = 0;
  for (const unit of world.units.values()) addOffers(offers, { world, request, unit, index: index++ });
  return offers;
}

type Pair = {
  readonly world: World;
  readonly request: RequestInWorld;
  readonly unit: UnitInWorld;
  readonly index: number;
};

function addOffers(offers: Offers, { world, request, unit, index }: Pair): void {
  const first = aCandidateOf(world, request, { unit, arrival: request.firstDay });
  if (isBroken(ofUnit, first)) return;
  const neighbours = neighbourCost(world).costOf(neighboursStanding(world, unit));
  for (let arrival = request.firstDay; arrival <= request.latest; arrival = plusDays(arrival, 1)) {
    const candidate = aCandidateOf(world, request, { unit, arrival });
    if (isBroken(ofStay, candidate)) continue;
    offers.unit.push(index);
    offers.arrival.push(arrival);
    offers.safety.push(safetyCost(candidate) + neighbours);
    offers.suitability.push(suitabilityCost(candidate));
  }
}

const isBroken = (constraints: typeof hardConstraints, candidate: Candidate): boolean =>
  constraints.some(({ breach }) => breach(candidate) !== undefined);

/** What one more household costs where so many are already. */
export const neighbourCost = ({ policy }: World): NeighbourCost => ({
  costOf: (already) => weightOf(policy, neighboursInProtection) * neighbourPoints(already),
});
