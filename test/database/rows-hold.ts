import type { Held } from './what-a-row-holds.js';

const AT = '2026-12-01T05:00:00Z';
const LATER = '2026-12-01T06:00:00Z';
/** Both sides of what several columns may hold together. */
export const ROWS: readonly Held[] = [
  [
    'access.approval approval_check2',
    [
      { asked_at: AT, approved_at: AT },
      { asked_at: AT, approved_at: '2026-12-02T04:59:59.999Z' },
    ],
    [
      { asked_at: LATER, approved_at: AT },
      { asked_at: AT, approved_at: '2026-12-02T05:00:00Z' },
    ],
  ],
  [
    'access.approval approval_check4',
    [
      { asked_at: AT, approved_at: LATER, used_at: LATER },
      { asked_at: AT, approved_at: LATER, used_at: '2026-12-02T04:59:59.999Z' },
    ],
    [
      { asked_at: AT, approved_at: LATER, used_at: AT },
      { asked_at: AT, approved_at: LATER, used_at: '2026-12-02T05:00:00Z' },
    ],
  ],
  ['access.approval approval_check3', [{}, { used_at: AT, approved_by: 'u-1' }], [{ used_at: AT }]],
  [
    'access.break_glass break_glass_check',
    [{ opened_at: AT, until: LATER }],
    [{ opened_at: AT, until: '2026-12-01T06:00:01Z' }],
  ],
  [
    'audit.entry entry_returned_are_hits',
    [{ hits: 0 }, { hits: 1, returned: ['a'] }],
    [{ hits: 0, returned: ['a'] }],
  ],
  [
    'audit.entry entry_why_when_refused',
    [{ outcome: 'REFUSED', why: 'x' }, { outcome: 'DONE' }],
    [{ outcome: 'REFUSED' }, { outcome: 'DONE', why: 'x' }],
  ],
  [
    'audit.entry entry_disclosed_to_somebody',
    [{ operation: 'DISCLOSURE', legal_ground: 'x', recipient: 'y' }, { operation: 'DENIAL' }],
    [
      { operation: 'DISCLOSURE', recipient: 'y' },
      { operation: 'DISCLOSURE', legal_ground: 'x' },
      { operation: 'DENIAL', recipient: 'y' },
      { operation: 'DENIAL', legal_ground: 'x' },
    ],
  ],
  [
    'fristad.data_key data_key_wrapped_unless_erased',
    [{ wrapped: '\\xab', kek_id: 'K1' }, { erased_at: AT }],
    [
      { wrapped: '\\xab' },
      { erased_at: AT, kek_id: 'K1' },
      { erased_at: AT, wrapped: '\\xab', kek_id: 'K1' },
      {},
    ],
  ],
  [
    'fristad.non_association non_association_metres_with_distance',
    [{ scope: 'DISTANCE', metres: 5 }, { scope: 'UNIT' }],
    [{ scope: 'DISTANCE' }, { scope: 'UNIT', metres: 5 }],
  ],
  [
    'fristad.person_check person_check_check1',
    [{ evaluated_at: AT, answered_at: AT }],
    [{ evaluated_at: LATER, answered_at: AT }],
  ],
  [
    'fristad.placement placement_check',
    [{ arrival: '2026-12-01', departure: '2026-12-02' }],
    [{ arrival: '2026-12-01', departure: '2026-12-01' }],
  ],
  [
    'fristad.plan_assignment plan_assignment_check',
    [{ arrival: '2026-12-01', departure: '2026-12-02' }],
    [{ arrival: '2026-12-01', departure: '2026-12-01' }],
  ],
  [
    'fristad.placement placement_transfers_or_extends',
    [{ extends: 'PL1' }, { transfers: 'PL1' }, {}],
    [{ extends: 'PL1', transfers: 'PL1' }],
  ],
  [
    'fristad.placement_request placement_request_check',
    [
      { adults: 0, children: 1 },
      { adults: 1, children: 0 },
    ],
    [{ adults: 0, children: 0 }],
  ],
  [
    'fristad.placement_request placement_request_check1',
    [{ earliest_arrival: '2026-12-01', latest_arrival: '2026-12-01' }],
    [{ earliest_arrival: '2026-12-02', latest_arrival: '2026-12-01' }],
  ],
  [
    'fristad.placement_request placement_request_decided_by_another',
    [
      { status: 'GRANTED', decided_by: 'u-1', changed_by: 'u-2', written_by: '{u-2,u-3}' },
      { status: 'SUBMITTED', decided_by: 'u-1', changed_by: 'u-1' },
    ],
    [
      { status: 'GRANTED', decided_by: 'u-1', changed_by: 'u-1' },
      { status: 'GRANTED', decided_by: 'u-1', changed_by: 'u-2', written_by: '{u-2,u-1}' },
      { status: 'REFUSED', decided_by: 'u-1', changed_by: 'u-1' },
    ],
  ],
  [
    'fristad.placement_request placement_request_follows_another',
    [{ id: 'R-2', follows: 'R-1' }, { id: 'R-2' }],
    [{ id: 'R-2', follows: 'R-2' }],
  ],
  [
    'fristad.placement_request placement_request_remark_when_refused',
    [{ status: 'REFUSED', remark: 'NEEDS' }, { status: 'REFUSED' }, { status: 'GRANTED' }],
    [{ status: 'GRANTED', remark: 'NEEDS' }],
  ],
  [
    'fristad.placement_request placement_request_reviewed_when_parked',
    [{ status: 'PARKED', review_on: '2026-12-20' }, { status: 'PARKED' }, { status: 'GRANTED' }],
    [{ status: 'GRANTED', review_on: '2026-12-20' }],
  ],
  [
    'fristad.plan_level plan_level_bound_is_not_beaten',
    [
      { name: 'coverage', value: 4, bound: 4 },
      { name: 'safety', value: 4, bound: 4 },
    ],
    [
      { name: 'coverage', value: 5, bound: 4 },
      { name: 'safety', value: 3, bound: 4 },
    ],
  ],
  [
    'fristad.offer offer_ends_after_it_is_made',
    [{ made_at: AT, until: LATER }],
    [
      { made_at: AT, until: AT },
      { made_at: LATER, until: AT },
    ],
  ],
  [
    'fristad.offer offer_is_held_four_days',
    [{ made_at: '2026-12-01T08:00:00Z', until: '2026-12-05T08:00:00Z' }],
    [{ made_at: '2026-12-01T08:00:00Z', until: '2026-12-05T08:00:01Z' }],
  ],
  [
    'fristad.offer offer_outcome_when_ended',
    [{}, { ended_at: AT, outcome: 'LAPSED' }],
    [{ ended_at: AT }, { outcome: 'LAPSED' }],
  ],
  [
    'fristad.offer offer_reason_when_declined',
    [{}, { outcome: 'LAPSED' }, { outcome: 'DECLINED', reason: 'CONTACTS_NEARBY' }],
    [
      { outcome: 'DECLINED' },
      { outcome: 'LAPSED', reason: 'CONTACTS_NEARBY' },
      { reason: 'CONTACTS_NEARBY' },
    ],
  ],
  [
    'fristad.solver_run solver_run_failure_when_failed',
    [{ status: 'FAILED', failure: 'x' }, { status: 'DONE' }],
    [{ status: 'FAILED' }, { status: 'DONE', failure: 'x' }],
  ],
  [
    'fristad.solver_run solver_run_end_when_finished',
    [{ status: 'DONE', finished_at: AT }, { status: 'RUNNING' }],
    [
      ...['DONE', 'CANCELLED', 'FAILED'].map((status) => ({ status })),
      { status: 'RUNNING', finished_at: AT },
    ],
  ],
  [
    'fristad.solver_run solver_run_lease_while_running',
    [{ status: 'RUNNING', lease_until: AT, worker: 'w' }, { status: 'DONE' }],
    [
      { status: 'RUNNING', lease_until: AT },
      { status: 'RUNNING', worker: 'w' },
      { status: 'DONE', lease_until: AT, worker: 'w' },
    ],
  ],
  ['fristad.solver_run solver_run_measured_is_gzip', [{ measured: '\\x1f8b00' }], [{ measured: '\\x1f8a' }]],
  ['fristad.solver_run solver_run_problem_is_gzip', [{ problem: '\\x1f8b00' }], [{ problem: '\\x1f8a' }]],
  [
    'fristad.territory territory_check',
    [{ version: 1, superseded_by: 2 }, { version: 1 }],
    [{ version: 2, superseded_by: 2 }],
  ],
  ['"national".clock clock_single_check', [{ single: true }], [{ single: false }]],
];
