import { isOpen } from './candidates-view.js';
import { show } from './fields.js';
import type { Role } from './roles.js';

type Assigned = { readonly strains: readonly { readonly constraint: string }[] };
type Unplaced = { readonly code: string; readonly ruledOut: Readonly<Record<string, number>> };
type Plan<A extends Assigned, U extends Unplaced> = {
  readonly assignments: readonly A[];
  readonly unplaced: readonly U[];
};

/** Roles that see what comes of a case, a unit, the policy and public ground alone. */
const seesOpenOnly: ReadonlySet<Role> = new Set(['COORDINATOR', 'APPROVER']);
/** Outcomes that tell of other households; whoever must not know of them reads the one that tells of none. */
const closedCodes: ReadonlySet<string> = new Set([
  'SATURATION',
  'DISPERSION',
  'NON_ASSOCIATION',
  'PERSON_HAS_A_PLACE',
]);

const openAssignment = <A extends Assigned>(one: A): A => ({ ...one, strains: one.strains.filter(isOpen) });

const openUnplaced = <U extends Unplaced>(one: U): U => ({
  ...one,
  code: closedCodes.has(one.code) ? 'NO_CAPACITY_IN_WINDOW' : one.code,
  ruledOut: Object.fromEntries(Object.entries(one.ruledOut).filter(([constraint]) => isOpen({ constraint }))),
});

/** A plan, whose lists hold what is within reach already, as a role sees it. */
export const showPlan = <A extends Assigned, U extends Unplaced, P extends Plan<A, U>>(
  role: Role,
  plan: P & Plan<A, U>,
): Partial<P> => {
  const isOpenOnly = seesOpenOnly.has(role);
  const assignments = plan.assignments.map((one) =>
    show('assignment', role, isOpenOnly ? openAssignment(one) : one),
  );
  const unplaced = plan.unplaced.map((one) =>
    show('request without a place', role, isOpenOnly ? openUnplaced(one) : one),
  );
  return show('plan', role, { ...plan, assignments, unplaced });
};
