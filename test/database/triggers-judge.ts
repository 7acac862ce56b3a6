import { aTerritory } from './statements.js';
import { aStay, DIGEST, NOBODY_WAITS, used, uuid, waits, type Watched } from './what-a-trigger-does.js';

/** Ground of its own group over who lives in U1, by a policy that is in force. */
const OVER = aTerritory({ id: 'T-OVER', ground: 'POLYGON((14 55, 16 55, 16 57, 14 57, 14 55))' });
const IN_FORCE = `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`;
const OF_GROUP = `UPDATE fristad.placement SET groups = '{G1}' WHERE id = 'PL-SYD'`;
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
];
