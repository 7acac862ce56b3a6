import { another, inOrder, together, type Held } from './what-a-row-holds.js';

const AT = '2026-12-01T05:00:00Z';
const UUID = '00000000-0000-4000-8000-00000000000a';

const MOMENTS: readonly Held[] = [
  inOrder('access.case_assignment case_assignment_check', 'assigned_at', 'ended_at'),
  inOrder('access.case_listing case_listing_check1', 'listed_at', 'ended_at'),
  inOrder('access.known_user known_user_check', 'first_seen', 'last_seen'),
  inOrder('access.break_glass break_glass_check3', 'opened_at', 'reviewed_at'),
  inOrder('fristad.search_freeze search_freeze_check', 'at', 'lifted_at'),
  inOrder('fristad.stay_finding stay_finding_check', 'since', 'ended_at'),
];
const PERSONS: readonly Held[] = [
  another('access.actor actor_check', 'id', 'changed_by'),
  another('access.approval approval_check', 'asked_by', 'approved_by'),
  another('access.break_glass break_glass_check1', 'opened_by', 'reviewed_by'),
  another('access.break_glass break_glass_check2', 'opened_from', 'reviewed_from'),
  another('access.case_assignment nobody_assigns_themselves', 'actor', 'assigned_by'),
  another('access.case_listing case_listing_check', 'actor', 'listed_by'),
  another('access.case_listing case_listing_check2', 'actor', 'ended_by'),
  another('fristad.group_relation group_relation_check', 'a', 'b'),
  another('fristad.non_association non_association_check', 'a', 'b'),
  another('fristad.search_freeze search_freeze_check1', 'actor', 'lifted_by'),
];
const TOGETHER: readonly Held[] = [
  together('access.approval approval_check1', { approved_by: 'u-1', approved_at: AT }),
  together('access.break_glass break_glass_check4', {
    reviewed_by: 'u-1',
    reviewed_from: 'SYD',
    reviewed_at: AT,
    finding: 'JUSTIFIED',
  }),
  together('access.case_assignment case_assignment_check1', { ended_at: AT, ended_by: 'u-1' }),
  together('access.case_listing case_listing_check3', { ended_at: AT, ended_by: 'u-1' }),
  together('fristad.non_association non_association_added_by_somebody', {
    added_by: 'u-1',
    added_at: AT,
    approval: UUID,
  }),
  together('fristad.non_association non_association_withdrawn_by_somebody', {
    withdrawn_at: AT,
    withdrawn_by: 'u-1',
    withdrawn_for: 'OTHER_SCOPE',
    withdrawn_approval: UUID,
  }),
  together('fristad.placement placement_proposed_by_somebody', {
    request: 'R1',
    proposed_by: 'u-1',
    proposed_at: AT,
  }),
  together('fristad.search_freeze search_freeze_check2', { lifted_at: AT, lifted_by: 'u-1' }),
];

/** Both sides of what two columns may hold of moments and persons, and of what comes together or not at all. */
export const PAIRS: readonly Held[] = [...MOMENTS, ...PERSONS, ...TOGETHER];
