import { hardConstraints, planConstraints, softConstraints } from './lists.js';
import type { UnableToPlaceReason } from './plan.js';

type Disclosing = { readonly id: string; readonly discloses: 'case' | 'others' };
const all: readonly Disclosing[] = [...hardConstraints, ...planConstraints, ...softConstraints];

/** Constraints that read nothing but the case itself, the unit, the policy and public geography, in the catalogue's order. */
export const openConstraints: readonly string[] = all
  .filter(({ discloses }) => discloses === 'case')
  .map(({ id }) => id);

/** Outcomes that may come of a constraint which tells of others. */
export const closedOutcomes: readonly UnableToPlaceReason[] = [
  ...new Set(hardConstraints.filter(({ discloses }) => discloses === 'others').flatMap(({ codes }) => codes)),
];

/**
 * What comes of the case, the unit, the policy and public geography alone. Whoever must not know of others is shown only this.
 */
export type Openness = {
  /** Whether a constraint, by its id, tells of nobody else. */
  readonly ofConstraint: (id: string) => boolean;
  /** Whether a coded outcome tells of nobody else. */
  readonly ofOutcome: (code: string) => boolean;
};

const open = new Set(openConstraints);
const closed = new Set<string>(closedOutcomes);

/** What the constraints themselves say of whom they tell. */
export const openToTheCase: Openness = {
  ofConstraint: (id) => open.has(id),
  ofOutcome: (code) => !closed.has(code),
};
