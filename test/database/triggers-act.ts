import { anOffer, aRequest, aTerritory, aVoid } from './statements.js';
import { aStay, NOBODY_WAITS, rows, setting, used, waits, type Watched } from './what-a-trigger-does.js';

const sessions = (from: number, to: number) => `
  INSERT INTO access.session (id, secret, rotated_at, actor, agency, grants, csrf, began_at, seen_at)
  SELECT gen_random_uuid(), convert_to(n::text, 'UTF8'), at, 'u-1', 'POLISEN', '{}', 'csrf', at, at
  FROM generate_series(${from}, ${to}) AS n, LATERAL (SELECT now() + n * interval '1 second' AS at) AS moment`;
const SESSIONS: readonly Watched[] = [
  {
    trigger: 'access.session few_sessions',
    before: [sessions(1, 5)],
    does: sessions(6, 6),
    shows: rows(`access.session WHERE ended_at IS NOT NULL AND actor = 'u-1'`),
  },
];

const becomes = (status: string) =>
  `UPDATE fristad.placement SET status = '${status}', version = version + 1 WHERE id = 'PL-T'`;
const LEFT = aStay({ id: 'PL-OLD', unit: 'S1', arrival: '2026-12-01', departure: '2027-05-01' });
const transfer = (status: string, unit: 'U1' | 'S1') =>
  aStay({ status, unit, sharing: unit === 'U1' ? 'EXCLUSIVE' : 'SHARED', transfers: 'PL-OLD' });

const FLED = `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('R-SYD', 'PL-OLD', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-1', now())`;
const planned = (reason: string) => aVoid('[2027-03-10,2027-03-12)', reason, 'S1');
const PLANNED = planned('REFURBISHMENT');
const PLACEMENTS: readonly Watched[] = [
  {
    trigger: 'fristad.placement place_is_taken',
    before: [aStay({ request: 'R-SYD', status: 'PROVISIONAL' })],
    does: becomes('CONFIRMED'),
    shows: rows(`fristad.place_taken WHERE placement = 'PL-T'`),
  },
  ...['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK'].map((reason): Watched => ({
    trigger: 'fristad.placement placement_begins_off_planned_voids',
    before: [planned(reason)],
    does: aStay({ status: 'CONFIRMED' }),
    by: 'planned_voids_avoid_stays',
  })),
  {
    trigger: 'fristad.placement placement_grows_off_planned_voids',
    before: [PLANNED, aStay({ status: 'PROPOSED' })],
    does: becomes('PROVISIONAL'),
    by: 'planned_voids_avoid_stays',
  },
  ...[
    ['CONFIRMED', 'ACCEPTED'],
    ['CANCELLED', 'WITHDRAWN'],
  ].map(([status = '', value]): Watched => ({
    trigger: 'fristad.placement offers_end',
    before: [aStay({ request: 'R-SYD', status: 'PROVISIONAL' }), anOffer({ placement: `'PL-T'` })],
    does: becomes(status),
    shows: [`SELECT outcome AS value FROM fristad.offer WHERE placement = 'PL-T'`, value],
  })),
  {
    trigger: 'fristad.placement placement_has_an_owner',
    does: aStay({}),
    shows: [`SELECT owner_region AS value FROM fristad.placement WHERE id = 'PL-T'`, 'SYD'],
  },
  {
    trigger: 'fristad.placement placement_moves_forward',
    before: [aStay({ request: 'R-SYD', status: 'DEPARTED' })],
    does: becomes('ARRIVED'),
  },
  {
    trigger: 'fristad.placement transfers_end_what_they_leave',
    before: [LEFT, transfer('PROVISIONAL', 'U1')],
    does: becomes('CONFIRMED'),
    shows: [`SELECT departure::text AS value FROM fristad.placement WHERE id = 'PL-OLD'`, '2027-03-01'],
  },
  {
    trigger: 'fristad.placement transfers_end_what_they_leave',
    before: [LEFT, transfer('PROVISIONAL', 'S1')],
    does: becomes('CONFIRMED'),
  },
  {
    trigger: 'fristad.placement emergencies_are_put_down',
    before: [
      LEFT,
      aStay({
        ...{ status: 'PROVISIONAL', unit: 'U1', sharing: 'EXCLUSIVE' },
        request: 'R-SYD',
        transfers: 'PL-OLD',
      }),
      FLED,
      used('placement.confirm-in-emergency', 'PL-T'),
    ],
    does: becomes('CONFIRMED'),
    shows: [
      `SELECT approved_by || ' ' || (review_due - confirmed_at = interval '24 hours') AS value FROM fristad.emergency_transfer`,
      'u-second true',
    ],
  },
  {
    trigger: 'fristad.placement requests_follow_stays',
    before: [
      aRequest({ id: `'R-F'`, person: `'K-SYD'`, follows: `'R-SYD'` }),
      aStay({ request: 'R-SYD', status: 'PROVISIONAL' }),
    ],
    does: becomes('CONFIRMED'),
    shows: [
      `SELECT earliest_arrival::text AS value FROM fristad.placement_request WHERE id = 'R-F'`,
      '2027-04-01',
    ],
  },
  {
    trigger: 'fristad.placement who_is_there_has_left',
    before: [LEFT, transfer('CONFIRMED', 'U1')],
    does: becomes('ARRIVED'),
    shows: [`SELECT status AS value FROM fristad.placement WHERE id = 'PL-OLD'`, 'DEPARTED'],
  },
  {
    trigger: 'fristad.placement stay_is_judged_anew',
    before: [aStay({ status: 'PROPOSED' })],
    does: becomes('PROVISIONAL'),
    shows: waits('PL-T'),
  },
  {
    trigger: 'fristad.placement who_stands_is_judged',
    does: aStay({ status: 'CONFIRMED' }),
    shows: waits('PL-T'),
  },
];

const NON_ASSOCIATION = `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K2-SYD', 'LOCALITY', NULL)`;
const CASES: readonly Watched[] = [
  {
    trigger: 'fristad.non_association non_association_has_an_owner',
    does: NON_ASSOCIATION,
    shows: rows(`fristad.non_association WHERE scope = 'LOCALITY' AND owner_region = 'SYD'`),
  },
  {
    trigger: 'fristad.non_association pair_is_only_withdrawn',
    does: `DELETE FROM fristad.non_association WHERE a = 'K-SYD'`,
  },
  {
    trigger: 'fristad.non_association pair_is_only_withdrawn',
    does: `UPDATE fristad.non_association SET scope = 'MUNICIPALITY' WHERE b = 'K2-SYD'`,
  },
  {
    trigger: 'fristad.non_association non_association_is_judged',
    before: [NOBODY_WAITS],
    does: NON_ASSOCIATION,
    shows: waits('PL-SYD'),
  },
  {
    trigger: 'fristad.placement_request request_begins_as_a_draft',
    before: [setting('region', 'SYD'), setting('actor', 'u-eva'), 'SET LOCAL ROLE fristad_app'],
    does: aRequest({ id: `'R-T'`, person: `'K-T'` }),
    shows: [`SELECT status AS value FROM fristad.placement_request WHERE id = 'R-T'`, 'DRAFT'],
  },
  {
    trigger: 'fristad.placement_request request_draws_a_turn',
    does: `UPDATE fristad.placement_request SET turn = 0 WHERE id = 'R-SYD'`,
    shows: rows(`fristad.placement_request WHERE turn = 0`, 0),
  },
  {
    trigger: 'fristad.placement_request rewritings_are_counted',
    before: [setting('actor', 'u-eva'), aStay({ request: 'R-SYD', status: 'PROVISIONAL' })],
    does: `UPDATE fristad.placement_request SET adults = 2 WHERE id = 'R-SYD'`,
    shows: rows(`fristad.probing_event WHERE kind = 'REWRITTEN' AND actor = 'u-eva' AND case_ref = 'K-SYD'`),
  },
];

/** Columns that name codes of another table: nobody writes one that is not there. */
const CODES: readonly Watched[] = [
  { trigger: 'fristad.placement placement_groups', does: aStay({ groups: '{STRANGE}' }) },
  ...['allowed_regions', 'excluded_localities', 'other_groups', 'own_groups', 'preferred_localities'].map(
    (column): Watched => ({
      trigger: `fristad.placement_request placement_request_${column}`,
      does: aRequest({ id: `'R-T'`, [column]: `'{STRANGE}'` }),
    }),
  ),
  { trigger: 'fristad.territory territory_groups', does: aTerritory({ groups: '{STRANGE}' }) },
];

const NORTHERN = `WITH m AS (INSERT INTO fristad.municipality VALUES ('2580', 'Luleå', 'NORD') RETURNING code)
  INSERT INTO fristad.locality SELECT 'L9', 'Luleå', code, 78000, 'POINT(22.15 65.58)' FROM m`;
const IN_THE_NORTH = 'POLYGON((22 65, 22.1 65, 22.1 65.1, 22 65.1, 22 65))';
/** Triggers that ask about other rows, or write some. */
/** Each version has both readings, as the functions make them, from the day on which it is written. */
const READINGS: readonly Watched[] = [
  {
    trigger: 'fristad.territory ground_lies_in_a_region',
    before: [NORTHERN, aTerritory({ supersededBy: '2' })],
    does: aTerritory({ version: '2', ground: IN_THE_NORTH }),
    shows: [
      `SELECT string_agg(concat(version, ' ', region), ', ' ORDER BY version) AS value FROM fristad.territory`,
      '1 SYD, 2 SYD',
    ],
  },
  {
    trigger: 'fristad.territory ground_is_read',
    before: [aTerritory({ supersededBy: '2' })],
    does: aTerritory({ version: '2' }),
    shows: [
      `SELECT string_agg(concat(g.territory, ' ', g.version), ', ' ORDER BY g.version) AS value
       FROM national.ground_reading g JOIN fristad.territory t ON (t.id, t.version) = (g.territory, g.version)
       WHERE g.geodesic::text = fristad.along_geodesics(t.ground)::text
         AND g.straight::text = fristad.along_straight_lines(t.ground)::text`,
      'T1 1, T1 2',
    ],
  },
];

export const ACTING: readonly Watched[] = [...SESSIONS, ...PLACEMENTS, ...CASES, ...CODES, ...READINGS];
