import { aStay, DIGEST, NOBODY_WAITS } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

const IN_FORCE = `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`;
const WAITS = `SELECT EXISTS (SELECT FROM fristad.stay_to_judge WHERE placement = 'PL-T') AS value`;
/** What has to know of a stay as long as it stands: its place is kept for it, is theirs, or they live there. */
const ofWhoStands = (status: string, stands: boolean): readonly Guard[] => {
  const stay = aStay({ status }).replace(`'K-SYD'`, `'K2-SYD'`);
  const waits = (when: string, statement: string): Guard => ({
    ...{ it: `a stay that is ${status} is ${stands ? '' : 'not '}judged anew when ${when}`, call: 'true' },
    ...{ before: [stay, NOBODY_WAITS, statement], shows: [WAITS, stands] },
  });
  const near = (it: string, call: string): Guard => ({
    ...{ it: `a stay that is ${status} is ${stands ? '' : 'not '}${it}`, role: 'fristad_national' },
    ...{ before: [IN_FORCE, stay], call: `'PL-T' = ANY (national.${call})`, answers: stands },
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
    near('around its unit', `stays_around('{U1}')`),
    near('reached from its unit', `stays_reached('V-NORTH', 'L1', 'POINT(20.3 63.8)')`),
  ];
};

export const STANDING: readonly Guard[] = [
  ...['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].flatMap((status) => ofWhoStands(status, true)),
  ...['PROPOSED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED', 'DEPARTED'].flatMap((status) =>
    ofWhoStands(status, false),
  ),
];
