import { aStay, DIGEST, NOBODY_WAITS } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

const IN_FORCE = `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`;
const WAITS = `SELECT EXISTS (SELECT FROM fristad.stay_to_judge WHERE placement = 'PL-T' AND by_others) AS value`;
/** What has to know of a stay as long as it stands: its place is kept for it, is theirs, or they live there. */
const ofWhoStands = (status: string, stands: boolean): readonly Guard[] => {
  const stay = aStay({ status }).replace(`'K-SYD'`, `'K2-SYD'`);
  const waits = (when: string, statement: string): Guard => ({
    ...{ it: `a stay that is ${status} is ${stands ? '' : 'not '}judged anew when ${when}`, call: 'true' },
    ...{ before: [stay, NOBODY_WAITS, statement], shows: [WAITS, stands] },
  });
  const beside = (it: string, where: string): Guard => ({
    ...{
      it: `a stay that is ${status} may ${stands ? '' : 'not '}be stood against ${it}`,
      role: 'fristad_national',
    },
    ...{ before: [IN_FORCE, stay], call: `'PL-T' = ANY (national.stays_beside(${where}, 'POINT(17 59)'))` },
    answers: stands,
  });
  return [
    waits('a policy comes', IN_FORCE),
    waits('its unit changes', `UPDATE fristad.housing_unit SET features = '{QUIET}' WHERE id = 'S1'`),
    ...['K-SYD', 'K3-SYD'].map((other) =>
      waits(
        `it is kept apart from ${other}`,
        `INSERT INTO fristad.non_association VALUES
           (least('K2-SYD', '${other}'), greatest('K2-SYD', '${other}'), 'LOCALITY', NULL)`,
      ),
    ),
    beside('in its unit', `'PL-N', 'K-N', '{}', 'S1', 'L-N'`),
    beside('by its person', `'PL-N', 'K2-SYD', '{}', 'U-N', 'L-N'`),
    beside('by who is kept apart', `'PL-N', 'K-SYD', '{}', 'U-N', 'L-N'`),
    beside('in its locality', `'PL-N', 'K-N', '{}', 'U-N', 'L1'`),
  ];
};

export const STANDING: readonly Guard[] = [
  ...['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].flatMap((status) => ofWhoStands(status, true)),
  ...['PROPOSED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED', 'DEPARTED'].flatMap((status) =>
    ofWhoStands(status, false),
  ),
];
