import { another, filled, oneOf, together, type Held } from './what-a-row-holds.js';

const AT = '2026-12-01T08:00:00Z';
const TABLE = 'fristad.emergency_transfer';
const REASONS = 'ADDRESS_EXPOSED THREAT_CHANGED TERRITORY_CHANGED UNIT_LOST NEEDS_NOT_MANAGEABLE INCIDENT';
const OBJECTIONS = 'NO_EMERGENCY COULD_HAVE_WAITED SAFER_OTHERWISE HOUSEHOLD_NOT_HEARD FACTS_WRONG';
const reviewedBy = another(`${TABLE} emergency_transfer_reviewed_by_another`, 'reviewed_by', 'approved_by');

/** What a transfer in an emergency may hold, and that two cases were merged. */
export const EMERGENCIES: readonly Held[] = [
  ...filled('fristad.case_merge', 'other'),
  another('fristad.case_merge case_merge_survives_another', 'survivor', 'other'),
  oneOf(TABLE, 'reason', REASONS),
  oneOf(TABLE, 'objection', OBJECTIONS),
  oneOf(TABLE, 'outcome', 'UPHELD OBJECTED'),
  together(`${TABLE} emergency_transfer_confirmed_wholly`, {
    ...{ placement: 'PL-1', approved_by: 'u-1', confirmed_at: AT },
  }),
  together(`${TABLE} emergency_transfer_reviewed_wholly`, {
    ...{ outcome: 'UPHELD', reviewed_by: 'u-1', reviewed_at: AT },
  }),
  [
    `${TABLE} emergency_transfer_objection_when_objected`,
    [{ outcome: 'OBJECTED', objection: 'FACTS_WRONG' }, { outcome: 'UPHELD' }, {}],
    [{ outcome: 'OBJECTED' }, { outcome: 'UPHELD', objection: 'FACTS_WRONG' }, { objection: 'FACTS_WRONG' }],
  ],
  [
    `${TABLE} emergency_transfer_review_of_what_is_confirmed`,
    [{ review_due: AT, confirmed_at: AT }, {}],
    [{ review_due: AT }],
  ],
  [
    `${TABLE} emergency_transfer_reviewed_where_put_down`,
    [{ outcome: 'UPHELD', review_due: AT }, {}],
    [{ outcome: 'UPHELD' }],
  ],
  [
    reviewedBy[0],
    [{ reviewed_by: 'u-3', approved_by: 'u-2', asked_by: 'u-1' }],
    [...reviewedBy[2], { reviewed_by: 'u-1', approved_by: 'u-2', asked_by: 'u-1' }],
  ],
];
