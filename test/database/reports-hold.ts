import { atLeast, bytes, oneOf, type Held } from './what-a-row-holds.js';

const AT = '2026-12-01T08:00:00Z';

/** How ground was drawn; what was reported of it, and by which offer. */
export const REPORTS: readonly Held[] = [
  oneOf('fristad.ended_relation', 'reason', 'NO_LONGER_SO NOT_CONFIRMED ENTERED_IN_ERROR'),
  oneOf('fristad.ended_relation', 'relation', 'ALLIED HOSTILE'),
  ...atLeast(1, 'fristad.group_name', 'version'),
  ...atLeast(1, 'fristad.hostile_group', 'version'),
  bytes('fristad.group_name', 'sealed', 33, 4096),
  oneOf(
    'fristad.territory',
    'reason',
    'NEW_GROUND GROUND_HAS_GROWN GROUND_HAS_MOVED GROUND_HAS_SHRUNK GROUND_GIVEN_UP OTHER_GROUPS MORE_DANGEROUS LESS_DANGEROUS BETTER_KNOWN ENTERED_IN_ERROR IMPORTED',
  ),
  oneOf(
    'fristad.territory',
    'source',
    'POLICE_REPORT LOCAL_INTELLIGENCE GROUND_REPORT OTHER_AUTHORITY IMPORT',
  ),
  [
    'fristad.territory territory_drawn_by_somebody',
    [{ drawn_by: 'u-1', source: 'POLICE_REPORT' }, { source: 'IMPORT' }],
    [{ source: 'POLICE_REPORT' }, { drawn_by: 'u-1', source: 'IMPORT' }],
  ],
  [
    'fristad.territory territory_imported_without_a_reason',
    [
      { reason: 'NEW_GROUND', source: 'POLICE_REPORT' },
      { reason: 'IMPORTED', source: 'IMPORT' },
    ],
    [
      { reason: 'IMPORTED', source: 'POLICE_REPORT' },
      { reason: 'NEW_GROUND', source: 'IMPORT' },
    ],
  ],
  [
    'fristad.inventory_change inventory_change_check',
    [
      { part: 'UNIT', thing: 'U1' },
      { part: 'GROUND', thing: '' },
    ],
    [
      { part: 'UNIT', thing: '' },
      { part: 'GROUND', thing: 'T1' },
    ],
  ],
  [
    'fristad.offer offer_declined_by_somebody',
    [{ outcome: 'DECLINED', declined_by: 'u-1' }, { outcome: 'LAPSED' }, {}],
    [{ outcome: 'DECLINED' }, { outcome: 'LAPSED', declined_by: 'u-1' }, { declined_by: 'u-1' }],
  ],
  [
    'fristad.ground_report ground_report_decided_wholly',
    [{ status: 'OPEN' }, { status: 'TAKEN_UP', decided_by: 'u-1', decided_at: AT }],
    [
      { status: 'OPEN', decided_by: 'u-1', decided_at: AT },
      { status: 'TAKEN_UP', decided_by: 'u-1' },
      { status: 'DISMISSED', decided_at: AT },
    ],
  ],
  [
    'fristad.ground_report ground_report_drawn_somewhere',
    [{ status: 'DRAWN', territory: 'T1', territory_version: 2 }, { status: 'TAKEN_UP' }, { status: 'OPEN' }],
    [
      { status: 'DRAWN' },
      { status: 'DRAWN', territory: 'T1' },
      { status: 'DRAWN', territory_version: 2 },
      { status: 'OPEN', territory: 'T1', territory_version: 2 },
    ],
  ],
  [
    'fristad.ground_report ground_report_reason_when_dismissed',
    [{ status: 'DISMISSED', reason: 'OUT_OF_DATE' }, { status: 'TAKEN_UP' }],
    [{ status: 'DISMISSED' }, { status: 'TAKEN_UP', reason: 'OUT_OF_DATE' }],
  ],
  [
    'fristad.offer offer_report_of_what_was_learnt',
    [
      { report: '00000000-0000-4000-8000-000000000001', reason: 'NEW_LOCAL_INTELLIGENCE' },
      { reason: 'CONTACTS_NEARBY' },
      {},
    ],
    [
      { reason: 'NEW_LOCAL_INTELLIGENCE' },
      { report: '00000000-0000-4000-8000-000000000001', reason: 'CONTACTS_NEARBY' },
      { report: '00000000-0000-4000-8000-000000000001' },
    ],
  ],
];
