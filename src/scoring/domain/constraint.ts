import type { Assignment, UnableToPlaceReason } from './plan.js';
import type { Candidate, World } from './world.js';

type Described = {
  /** Stable for ever: it is written into plans and audit entries. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
};

/** Forbids one unit for one household. `breach` answers the figures that tell why, or nothing when the constraint holds. */
export type HardConstraint<Figures = unknown> = Described & {
  /** `unit`: the same on every arrival day. `stay`: depends on the nights. */
  readonly reads: 'unit' | 'stay';
  readonly breach: (candidate: Candidate) => Figures | undefined;
  readonly sentence: (figures: Figures) => string;
  /** The coded outcome when this constraint empties the list. */
  readonly code: (figures: Figures) => UnableToPlaceReason;
};

/** Whole points that one candidate costs by itself; 0 = perfect. */
export type SoftConstraint<Figures extends Amount = Amount> = Described & {
  readonly level: 'safety' | 'suitability';
  readonly defaultWeight: number;
  /** The rule of the amount in one line, for the catalogue. */
  readonly formula: string;
  readonly strain: (candidate: Candidate) => Figures | undefined;
  readonly sentence: (figures: Figures) => string;
};
export type Amount = { readonly amount: number };

/** Forbids a combination of assignments, standing placements included. */
export type PlanConstraint = Described & {
  readonly breaches: (plan: readonly PlannedStay[], world: World) => readonly PlanBreach[];
};
export type PlannedStay = Candidate & { readonly assignment: Assignment };
export type PlanBreach = { readonly requests: readonly string[]; readonly sentence: string };

/** Keeps the figures' type inside the file that made them. */
export const hardConstraint = <F>(constraint: HardConstraint<F>): HardConstraint =>
  constraint as HardConstraint;
export const softConstraint = <F extends Amount>(constraint: SoftConstraint<F>): SoftConstraint =>
  constraint as unknown as SoftConstraint;
export const planConstraint = (constraint: PlanConstraint): PlanConstraint => constraint;
