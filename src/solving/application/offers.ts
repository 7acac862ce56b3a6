import { plusDays } from '#kernel';
import {
  aCandidateOf,
  coverageWeight,
  hardConstraints,
  neighbourPoints,
  neighboursInProtection,
  neighboursStanding,
  safetyCost,
  strainsOf,
  suitabilityCost,
  weightOf,
  type Candidate,
  type RequestInWorld,
  type UnitInWorld,
  type World,
} from '#scoring';
import type { NeighbourCost } from '../domain/crowding.js';
import { assemblePool, type Offers, type Pool } from '../domain/pool.js';
import type { Pace } from './pace.js';

const UNITS_AT_A_TIME = 64;

const ofUnit = hardConstraints.filter(({ dependsOn }) => dependsOn === 'unit');
const ofStay = hardConstraints.filter(({ dependsOn }) => dependsOn !== 'unit');

export type Gathered = {
  readonly pool: Pool;
  /** Coverage weight of the requests that there was no time for; they have no columns. */
  readonly unread: number;
};

/** Judges every pair of request and unit on every arrival day; lets others run between some units. */
export async function gatherPool(
  world: World,
  pace: Pace,
  onRequest: (done: number, all: number) => void,
): Promise<Gathered> {
  const requests = [...world.requests.values()];
  const offers: (Offers | undefined)[] = [];
  for (const request of requests) {
    offers.push(await pace.inAnyCase(offersFor(world, request)));
    onRequest(offers.length, requests.length);
  }
  const weights = requests.map((request) => coverageWeight(world, request));
  return {
    pool: assemblePool(
      world,
      offers.map((read) => read ?? noOffers()),
      weights,
    ),
    unread: weights.reduce((sum, weight, i) => (offers[i] ? sum : sum + weight), 0),
  };
}

const noOffers = (): Offers => ({ unit: [], arrival: [], safety: [], suitability: [] });

function* offersFor(world: World, request: RequestInWorld): Generator<void, Offers> {
  const offers = noOffers();
  let index = 0;
  for (const unit of world.units.values()) {
    if (index % UNITS_AT_A_TIME === 0) yield;
    addOffers(offers, { world, request, unit, index: index++ });
  }
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
    offers.safety.push(whole(safetyCost(candidate) + neighbours, candidate));
    offers.suitability.push(whole(suitabilityCost(candidate), candidate));
  }
}

/** @throws RangeError naming the constraint whose amount is no whole number */
function whole(points: number, candidate: Candidate): number {
  if (Number.isSafeInteger(points)) return points;
  const { request, unit } = candidate;
  const guilty = strainsOf(candidate).filter(({ amount, weight }) => !Number.isSafeInteger(amount * weight));
  const listed = guilty.map(({ constraint, amount, weight }) => `${constraint} gives ${amount} × ${weight}`);
  throw new RangeError(
    `Request ${request.request.id} in unit ${unit.unit.id} costs ${points}, which is no whole number: ${listed.join(', ')}.`,
  );
}

const isBroken = (constraints: typeof hardConstraints, candidate: Candidate): boolean =>
  constraints.some(({ breach }) => breach(candidate) !== undefined);

/** What one more household costs where so many are already. */
export const neighbourCost = ({ policy }: World): NeighbourCost => ({
  costOf: (already) => weightOf(policy, neighboursInProtection) * neighbourPoints(already),
});
