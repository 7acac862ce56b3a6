import { hardConstraints, type Candidate, type HardConstraint } from '#scoring';
import type { Mask } from './mask.js';

export type Numbered = { readonly constraint: HardConstraint; readonly bit: Mask };

const all: readonly Numbered[] = hardConstraints.map((constraint, place) => ({
  constraint,
  bit: 1 << place,
}));
const dependingOn = (what: HardConstraint['dependsOn']) =>
  all.filter(({ constraint }) => constraint.dependsOn === what);
const ofUnit = dependingOn('unit');
const ofStay = all.filter((one) => !ofUnit.includes(one));

/** The constraints by what they depend on: the unit alone, the nights of the stay, or the arrival day. */
export const numberedConstraints = {
  ofUnit,
  byNights: dependingOn('nights'),
  byArrival: dependingOn('arrival'),
};

const bits = (list: readonly Numbered[]): Mask => list.reduce((mask, { bit }) => mask | bit, 0);
/** The constraints that are the same on every arrival day. */
export const UNIT_BITS = bits(ofUnit);
/** The constraints that depend on the nights. */
export const STAY_BITS = bits(ofStay);

export const brokenOf = (list: readonly Numbered[], candidate: Candidate): Mask => {
  let mask = 0;
  for (const { constraint, bit } of list) if (constraint.breach(candidate) !== undefined) mask |= bit;
  return mask;
};
export const holdAll = (list: readonly Numbered[], candidate: Candidate): boolean => {
  for (const { constraint } of list) if (constraint.breach(candidate) !== undefined) return false;
  return true;
};

/** What stands in the way on these nights. */
export const brokenByStay = (candidate: Candidate): Mask => brokenOf(ofStay, candidate);
/** Whether nothing stands in the way on these nights. */
export const fitsNights = (candidate: Candidate): boolean => holdAll(ofStay, candidate);
