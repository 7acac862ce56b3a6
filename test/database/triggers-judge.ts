import { aTerritory } from './statements.js';
import { aStay, DIGEST, NOBODY_WAITS, rows, used, uuid, waits, type Watched } from './what-a-trigger-does.js';

/** Ground of its own group over who lives in U1, by a policy that is in force. */
const OVER = aTerritory({ id: 'T-OVER', ground: 'POLYGON((14 55, 16 55, 16 57, 14 57, 14 55))' });
const IN_FORCE = `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`;
const OF_GROUP = `UPDATE fristad.placement SET groups = '{G1}' WHERE id = 'PL-SYD'`;
const FOUND = `INSERT INTO fristad.stay_finding VALUES ('PL-SYD', 'enough-beds', '2026-12-01', NULL, 'SYD')`;
/** What puts stays down to be judged anew, beside their units. */
export const JUDGING: readonly Watched[] = [
  {
    trigger: 'fristad.territory who_lives_near_is_judged_anew',
    before: [IN_FORCE, OF_GROUP, NOBODY_WAITS],
    does: OVER,
    shows: waits('PL-SYD'),
  },
  {
    trigger: 'fristad.group_relation related_are_judged_anew',
    before: [OF_GROUP, NOBODY_WAITS],
    does: `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`,
    shows: waits('PL-SYD'),
  },
  {
    trigger: 'fristad.placement_request request_is_judged_anew',
    before: [aStay({ request: 'R-SYD', status: 'CONFIRMED' }), NOBODY_WAITS],
    does: `UPDATE fristad.placement_request SET needs = '{}', version = version + 1 WHERE id = 'R-SYD'`,
    shows: waits('PL-T'),
  },
  {
    trigger: 'fristad.placement_override override_is_judged_anew',
    before: [used('placement.override', 'PL-SYD'), NOBODY_WAITS],
    does: `INSERT INTO fristad.placement_override
      VALUES ('PL-SYD', 'saturation-cap', 'NO_OTHER_PLACE', ${uuid(9)}, 'u-1', now(), 'SYD')`,
    shows: waits('PL-SYD'),
  },
  {
    trigger: 'fristad.stay_finding incident_opens',
    does: FOUND,
    shows: rows(
      `fristad.incident WHERE placement = 'PL-SYD' AND "constraint" = 'enough-beds' AND closed_at IS NULL`,
    ),
  },
  ...[
    ['ARRIVED', 'NO_LONGER_BROKEN'],
    ['DEPARTED', 'STAY_ENDED'],
  ].map(([status = '', value]): Watched => ({
    trigger: 'fristad.stay_finding incident_closes',
    before: [
      FOUND,
      ...(status === 'ARRIVED'
        ? []
        : [`UPDATE fristad.placement SET status = '${status}', version = version + 1 WHERE id = 'PL-SYD'`]),
    ],
    does: `UPDATE fristad.stay_finding SET ended_at = '2026-12-02' WHERE placement = 'PL-SYD' AND "constraint" = 'enough-beds'`,
    shows: [
      `SELECT closed_for AS value FROM fristad.incident WHERE placement = 'PL-SYD' AND "constraint" = 'enough-beds'`,
      value,
    ],
  })),
];
