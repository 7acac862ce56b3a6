import { atLeast, held, inOrder, oneOf, together, type Held } from './what-a-row-holds.js';

const TABLE = 'fristad.incident';
const AT = '2026-12-01T08:00:00Z';
const KEPT_FOR =
  'RISK_ASSESSED_AS_LOW PROTECTED_OTHERWISE LEAVES_SOON MOVING_IS_WORSE HOUSEHOLD_STAYS FACTS_TO_BE_CORRECTED';

/** What waits to be judged anew may hold, and what was found then. */
export const INCIDENTS: readonly Held[] = [
  [
    'fristad.stay_to_judge stay_to_judge_by_somebody',
    [
      { by_case: true, by_others: false },
      { by_case: false, by_others: true },
    ],
    [{ by_case: false, by_others: false }],
  ],
  ...atLeast(1, TABLE, 'version'),
  held(TABLE, 'constraint', ['saturation-cap', 'abc'], ['ab', 'Abc', '-abc', 'a'.repeat(61)]),
  oneOf(TABLE, 'closed_for', 'NO_LONGER_BROKEN STAY_ENDED'),
  oneOf(TABLE, 'kept_for', KEPT_FOR),
  together(`${TABLE} incident_closed_check`, { closed_at: AT, closed_for: 'STAY_ENDED' }),
  together(`${TABLE} incident_kept_by_somebody`, {
    ...{ kept_until: '2026-12-09', kept_for: 'LEAVES_SOON', kept_by: 'u-1', kept_at: AT },
    approval: '00000000-0000-4000-8000-0000000000e9',
  }),
  inOrder(`${TABLE} incident_order_check`, 'opened_at', 'closed_at'),
];
