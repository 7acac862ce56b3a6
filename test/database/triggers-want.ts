import { aRequest, aTerritory, aVoid } from './statements.js';
import { ACTIVATION, aStay, used, type Watched } from './what-a-trigger-does.js';

const NOTHING_WANTED = 'DELETE FROM fristad.plan_wanted';
type Causing = readonly [table: string, cause: string, before: readonly string[], does: string];
const request = (over: Readonly<Record<string, string>> = {}) =>
  aRequest({ id: `'R-N'`, person: `'K-N'`, urgency: `'EMERGENCY'`, ...over });
const becomes = (status: string, reason = 'NULL') =>
  `UPDATE fristad.placement_request SET status = '${status}', reason = ${reason} WHERE id = 'R-N'`;
const PAIR = `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K-M', 'UNIT', NULL)`;
const CONFIRMED = aStay({ status: 'CONFIRMED' });
const changed = (what: string) =>
  `UPDATE fristad.placement SET ${what}, version = version + 1 WHERE id = 'PL-T'`;
const wanted = (name: string, [table, cause, before, does]: Causing, urgent = false): Watched => ({
  ...{ trigger: `fristad.${table} ${name}`, before: [...before, NOTHING_WANTED], does },
  shows: [
    `SELECT array_agg(concat(cause, CASE WHEN urgent THEN ' now' END)) AS value FROM fristad.plan_wanted`,
    [urgent ? `${cause} now` : cause],
  ],
});

/** What makes the country be planned anew. */
export const WANTING: readonly Watched[] = [
  ...(
    [
      ['territory', 'GROUND', [], aTerritory()],
      ['group_relation', 'GROUND', [], `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`],
      ['policy_activation', 'POLICY', [used('policy.activate', '2026-1')], ACTIVATION],
      ['unit_void', 'HOUSING', [], aVoid('[2028-01-01,2028-02-01)')],
      ['unit_void', 'HOUSING', [aVoid('[2028-01-01,2028-02-01)')], 'DELETE FROM fristad.unit_void'],
      ['housing_unit', 'HOUSING', [], `UPDATE fristad.housing_unit SET features = '{QUIET}' WHERE id = 'U1'`],
      ['non_association', 'PAIR', [], PAIR],
      ['placement_request', 'REQUEST', [request()], becomes('PARKED', `'SAFE_FOR_NOW'`)],
      ['placement', 'STAY', [CONFIRMED], changed(`status = 'CANCELLED'`)],
      ['placement', 'STAY', [CONFIRMED], changed('departure = departure - 1')],
    ] as readonly Causing[]
  ).map((causing) => wanted('a_plan_is_wanted', causing)),
  wanted(
    'a_plan_is_wanted',
    ['placement_request', 'REQUEST', [request({ status: `'SUBMITTED'` })], becomes('GRANTED')],
    true,
  ),
  wanted('a_plan_is_wanted_for_it', ['placement_request', 'REQUEST', [], request()], true),
  wanted('a_plan_is_wanted_for_it', [
    ...(['placement_request', 'REQUEST', [], request({ urgency: `'STANDARD'` })] as const),
  ]),
  wanted('a_plan_is_wanted_for_it', ['placement', 'STAY', [], aStay({ status: 'CONFIRMED' })]),
  wanted('a_plan_is_wanted_for_them', [
    ...(['housing_unit', 'HOUSING', []] as const),
    `INSERT INTO fristad.housing_unit VALUES ('U2', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.1 56.2)', 'L1', '{}', 2,
       14000, '[2026-11-01,)', 2)`,
  ]),
];
