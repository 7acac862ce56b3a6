import { plusDays, type Day } from '#kernel';
import {
  hardConstraints,
  type Candidate,
  type HardConstraint,
  type RequestInWorld,
  type UnitInWorld,
  type World,
} from '#scoring';
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

const numbered = hardConstraints.map((constraint, place) => ({ constraint, bit: 1 << place }));
const ofUnit = numbered.filter(({ constraint }) => constraint.reads === 'unit');
const ofStay = numbered.filter(({ constraint }) => constraint.reads === 'stay');

const bits = (list: readonly { readonly bit: Mask }[]): Mask => list.reduce((mask, { bit }) => mask | bit, 0);
/** The constraints that are the same on every arrival day. */
export const UNIT_BITS = bits(ofUnit);
/** The constraints that depend on the nights. */
export const STAY_BITS = bits(ofStay);

type Numbered = { readonly constraint: HardConstraint; readonly bit: Mask };
const brokenOf = (list: readonly Numbered[], candidate: Candidate): Mask => {
  let mask = 0;
  for (const { constraint, bit } of list) if (constraint.breach(candidate) !== undefined) mask |= bit;
  return mask;
};

/** What stands in the way whatever the nights. */
export const brokenByUnit = (candidate: Candidate): Mask => brokenOf(ofUnit, candidate);
/** What stands in the way on these nights. */
export const brokenByStay = (candidate: Candidate): Mask => brokenOf(ofStay, candidate);

export const candidateOn = (
  world: World,
  { request, unit }: { readonly request: RequestInWorld; readonly unit: UnitInWorld },
  arrival: Day,
): Candidate => ({
  world,
  request,
  unit,
  stay: { from: arrival, to: plusDays(arrival, request.request.nights) },
});

/** Reads one unit over the arrival window; constraints of the unit once, those of the stay day by day. */
export function reasonsOf(world: World, request: RequestInWorld, unit: UnitInWorld): UnitReasons {
  const pair = { request, unit };
  const fixed = brokenByUnit(candidateOn(world, pair, request.earliest));
  let nearest: { arrival: Day; broken: Mask } | undefined;
  let alone = 0;
  for (let arrival = request.earliest; arrival <= request.latest; arrival = plusDays(arrival, 1)) {
    const broken = fixed | brokenByStay(candidateOn(world, pair, arrival));
    if (broken === 0) return { unit, arrival, broken, alone: 0 };
    if (sizeOf(broken) === 1) alone |= broken;
    if (nearest === undefined || sizeOf(broken) < sizeOf(nearest.broken)) nearest = { arrival, broken };
    if (broken === fixed) break;
  }
  return { unit, alone, ...(nearest ?? { arrival: request.earliest, broken: fixed }) };
}

/** Every unit's reasons for one request, in the order of the scenario. */
export const reasonsFor = (world: World, request: RequestInWorld): readonly UnitReasons[] => {
  const all: UnitReasons[] = [];
  for (const unit of world.units.values()) all.push(reasonsOf(world, request, unit));
  return all;
};
