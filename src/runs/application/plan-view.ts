import type { Openness } from '#scoring';
import { show, type Role } from '#access';

type Assigned = { readonly strains: readonly { readonly constraint: string }[] };
type Unplaced = { readonly code: string; readonly ruledOut: Readonly<Record<string, number>> };
type Plan<A extends Assigned, U extends Unplaced> = {
  readonly assignments: readonly A[];
  readonly unplaced: readonly U[];
};

/** Roles that see what comes of a case, a unit, the policy and public ground alone. */
const seesOpenOnly: ReadonlySet<Role> = new Set(['COORDINATOR', 'APPROVER']);

const openAssignment = <A extends Assigned>(one: A, isOpen: Openness): A => ({
  ...one,
  strains: one.strains.filter(({ constraint }) => isOpen.ofConstraint(constraint)),
});

/** An outcome that tells of others reads as the one that tells of none. */
const openUnplaced = <U extends Unplaced>(one: U, isOpen: Openness): U => ({
  ...one,
  code: isOpen.ofOutcome(one.code) ? one.code : 'NO_CAPACITY_IN_WINDOW',
  ruledOut: Object.fromEntries(Object.entries(one.ruledOut).filter(([id]) => isOpen.ofConstraint(id))),
});

/** A plan, whose lists hold what is in scope already, as a role sees it. */
export const showPlan = <A extends Assigned, U extends Unplaced, P extends Plan<A, U>>(
  role: Role,
  plan: P & Plan<A, U>,
  isOpen: Openness,
): Partial<P> => {
  const isOpenOnly = seesOpenOnly.has(role);
  const assignments = plan.assignments.map((one) =>
    show('assignment', role, isOpenOnly ? openAssignment(one, isOpen) : one),
  );
  const unplaced = plan.unplaced.map((one) =>
    show('request without a place', role, isOpenOnly ? openUnplaced(one, isOpen) : one),
  );
  return show('plan', role, { ...plan, assignments, unplaced });
};
