import { plusDays, type Day, type Period } from '#kernel';
import type { Candidate, RequestInWorld, UnitInWorld, World } from '#scoring';
import { brokenOf, holdAll, numberedConstraints, type Numbered } from './broken.js';
import { sizeOf, type Mask } from './mask.js';

/** Why one unit is or is not possible for one request. */
export type UnitReasons = {
  readonly unit: UnitInWorld;
  /** The arrival day that comes nearest to fitting: fewest broken constraints, then earliest. */
  readonly arrival: Day;
  /** What is broken on that day; 0 when the unit is admitted. */
  readonly broken: Mask;
  /** The constraints that on some arrival day are all that stands in the way of this excluded unit. */
  readonly alone: Mask;
};

/** A request that is to be explained. */
export type UnplacedRequest = Pick<Candidate, 'world' | 'request'>;
export type Pair = { readonly request: RequestInWorld; readonly unit: UnitInWorld };

const { ofUnit, byNights, byArrival } = numberedConstraints;

export const candidateOn = (world: World, { request, unit }: Pair, arrival: Day): Candidate =>
  candidateFor(world, { request, unit }, { from: arrival, to: plusDays(arrival, request.request.nights) });
export const candidateFor = (world: World, { request, unit }: Pair, stay: Period): Candidate => ({
  world,
  request,
  unit,
  stay,
});

/** Constraints of the stay, sorted by what the whole window says of them. */
type Window = { readonly always: Mask; readonly byDay: readonly Numbered[] };

/**
 * A constraint that reads the nights and holds for the longest stay that the window spans holds on every day; one that
 * is broken by the nights that every stay of the window shares is broken on every day. Only the others need their days.
 */
const readWindow = (world: World, pair: Pair): Window => {
  const { firstDay, latest, request } = pair.request;
  const span = candidateFor(world, pair, { from: firstDay, to: plusDays(latest, request.nights) });
  const shared = candidateFor(world, pair, { from: latest, to: plusDays(firstDay, request.nights) });
  const byDay = pair.unit.stays.length > 0 ? [...byArrival] : [];
  let always = 0;
  for (const one of byNights) {
    if (one.constraint.breach(span) === undefined) continue;
    if (shared.stay.from < shared.stay.to && one.constraint.breach(shared) !== undefined) always |= one.bit;
    else byDay.push(one);
  }
  return { always, byDay };
};

/** Reads one unit over the arrival window. */
export function reasonsOf(world: World, request: RequestInWorld, unit: UnitInWorld): UnitReasons {
  const pair = { request, unit };
  const fixed = brokenOf(ofUnit, candidateOn(world, pair, request.firstDay));
  const window = readWindow(world, pair);
  const least = fixed | window.always;
  let nearest = { arrival: request.firstDay, broken: -1 };
  let alone = 0;
  for (let arrival = request.firstDay; arrival <= request.latest; arrival = plusDays(arrival, 1)) {
    const broken = least | brokenOf(window.byDay, candidateOn(world, pair, arrival));
    if (broken === 0) return { unit, arrival, broken, alone: 0 };
    if (sizeOf(broken) === 1) alone |= broken;
    if (sizeOf(broken) < sizeOf(nearest.broken)) nearest = { arrival, broken };
    if (broken === least) break;
  }
  return { unit, alone, ...nearest };
}

/** Whether nothing stands in the way on some arrival day. */
export function admits(world: World, request: RequestInWorld, unit: UnitInWorld): boolean {
  const pair = { request, unit };
  if (!holdAll(ofUnit, candidateOn(world, pair, request.firstDay))) return false;
  const window = readWindow(world, pair);
  if (window.always !== 0) return false;
  for (let arrival = request.firstDay; arrival <= request.latest; arrival = plusDays(arrival, 1))
    if (holdAll(window.byDay, candidateOn(world, pair, arrival))) return true;
  return false;
}

const UNITS_AT_A_TIME = 64;

/** Every unit's reasons for one request, in the order of the scenario. Yields now and then. */
export function* reasonsFor(world: World, request: RequestInWorld): Generator<void, readonly UnitReasons[]> {
  const all: UnitReasons[] = [];
  for (const unit of world.units.values()) {
    if (all.length % UNITS_AT_A_TIME === 0) yield;
    all.push(reasonsOf(world, request, unit));
  }
  return all;
}
