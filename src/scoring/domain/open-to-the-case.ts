import { hardConstraints, planConstraints, softConstraints } from './lists.js';
import type { UnableToPlaceReason } from './plan.js';

type Telling = { readonly id: string; readonly tells: 'case' | 'others' };
const all: readonly Telling[] = [...hardConstraints, ...planConstraints, ...softConstraints];

/** Constraints that read nothing but the case itself, the unit, the policy and public geography, in the catalogue's order. */
export const openConstraints: readonly string[] = all
  .filter(({ tells }) => tells === 'case')
  .map(({ id }) => id);

/** Outcomes that may come of a constraint which tells of others. */
export const closedOutcomes: readonly UnableToPlaceReason[] = [
  ...new Set(hardConstraints.filter(({ tells }) => tells === 'others').flatMap(({ codes }) => codes)),
];
