import { closedOutcomes, openConstraints } from '#scoring';

const open = new Set(openConstraints);
const closed = new Set<string>(closedOutcomes);

/** What the constraints themselves say of whom they tell. */
export const openToTheCase = {
  ofConstraint: (id: string): boolean => open.has(id),
  ofOutcome: (code: string): boolean => !closed.has(code),
};
