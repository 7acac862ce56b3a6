import { anotherPolicy, aRequest, aRun } from './statements.js';
import { approval, aStay, DIGEST } from './what-a-trigger-does.js';

const AT = `'2026-12-01T08:00:00Z'`;
const id = (n: number) => `'00000000-0000-4000-8000-0000000000f${n}'`;
const DECIDED = { decided_by: `'u-vast-2'`, decided_at: AT };
/** What a request must say besides, where it is not granted. */
const REQUESTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ DRAFT: {}, SUBMITTED: {}, GRANTED: {}, WITHDRAWN: { reason: `'PERSON_WITHDREW'`, ...DECIDED } },
  ...{ PARKED: { reason: `'SAFE_FOR_NOW'`, ...DECIDED }, REFUSED: { reason: `'FUNDING'`, ...DECIDED } },
};
const STAYS = [
  'PROPOSED',
  'PROVISIONAL',
  'CONFIRMED',
  'ARRIVED',
  'DEPARTED',
  'CANCELLED',
  'NOT_ARRIVED',
  'SUPERSEDED',
];
const WRITTEN = { changed_by: `'u-vast'`, changed_at: AT, region: `'VAST'` };
const request = (name: string, over: Readonly<Record<string, string>> = {}) =>
  aRequest({ id: `'V-R-${name}'`, person: `'V-K-${name}'`, ...WRITTEN, ...over });
const stay = (status: string) =>
  aStay({
    ...{ id: `V-PL-${status}`, unit: `V-${status}`, sharing: 'EXCLUSIVE', status },
    ...{ request: `V-R-${status}`, persons: '3', groups: '{G1}' },
  }).replace(`'K-SYD'`, `'V-K-${status}'`);
const unit = (name: string, at = 'POINT(11.97 57.7)', locality = 'V-L') =>
  `INSERT INTO fristad.housing_unit VALUES ('V-${name}', 'V-P', 'EMERGENCY', 'EXCLUSIVE', 3, '${at}', '${locality}', '{}', 2,
     14000, '[2026-11-01,)', 2)`;
const used = (n: number, rule: string, object: string) =>
  approval(n, {
    ...{ id: id(n), rule: `'${rule}'`, object: `'${object}'`, asked_by: `'u-vast'`, owner: `'VAST'` },
    ...{ approved_by: `'u-vast-2'`, approved_at: AT, used_at: AT },
  });
const pair = (one: string, other: string) =>
  `INSERT INTO fristad.non_association VALUES ('V-K-${one}', 'V-K-${other}', 'UNIT', NULL, 'VAST')`;
const record = (act: string) => `
  INSERT INTO fristad.decision_record (digest, document, owner_region)
  SELECT 'sha256:' || encode(sha256(d::bytea), 'hex'), d, 'VAST'
  FROM (VALUES ('{"placement": "V-PL-PROPOSED", "act": "${act}", "restsOn": {}}')) AS record (d)`;
const session = (n: number, ended: string) => `
  INSERT INTO access.session (id, secret, rotated_at, actor, agency, grants, csrf, began_at, seen_at, ended_at)
  VALUES (${id(n)}, 'v${n}', ${AT}, 'u-vast', 'POLISEN', '{}', 'csrf', ${AT}, ${AT}, ${ended})`;

const PLACES = [
  `INSERT INTO fristad.region VALUES ('VAST', 'Polisregion Väst')`,
  `INSERT INTO fristad.municipality VALUES ('1480', 'Göteborg', 'VAST'), ('2480', 'Umeå', 'NORD')`,
  `INSERT INTO fristad.locality VALUES ('V-L', 'Göteborg', '1480', 600000, 'POINT(11.97 57.7)'),
     ('V-L2', 'Umeå', '2480', 900, 'POINT(20.3 63.8)')`,
  `INSERT INTO fristad.provider VALUES ('V-P', 'NGO', true, true, '2027-06-30', '{}', '{VAST}', '{}')`,
  ...[...STAYS, 'EMPTY', 'SPARE'].map((name) => unit(name)),
  unit('NORTH', 'POINT(20.3 63.8)', 'V-L2'),
  ...['REFURBISHMENT', 'DAMAGE'].map(
    (reason) => `INSERT INTO fristad.unit_void VALUES
      ('V-${reason === 'DAMAGE' ? 'SPARE' : 'EMPTY'}', '[2026-11-01,2028-12-01)', '${reason}')`,
  ),
  /** It reaches all of the country, lets nobody in and forgets nobody; nothing goes by it. */
  anotherPolicy({ dispersion: '2000000' }).replace(`'2026-0'`, `'2025-9'`),
];
const CASES = [
  ...Object.entries(REQUESTS).map(([status, over]) => request(status, { status: `'${status}'`, ...over })),
  ...STAYS.map((status) => request(status)),
  `INSERT INTO fristad.exclusion_zone SELECT 'V-R-GRANTED', 0, ST_Buffer(u.location, 5000)
   FROM fristad.housing_unit u WHERE u.id = 'V-SPARE'`,
  ...STAYS.map(stay),
  ...[pair('ARRIVED', 'CONFIRMED'), pair('DRAFT', 'GRANTED')],
  ...['PROPOSE', 'CONFIRM'].map(record),
  ...['no-lift', 'apart-from-others'].map(
    (one) => `INSERT INTO fristad.stay_finding VALUES ('V-PL-ARRIVED', '${one}', ${AT}, NULL, 'VAST')`,
  ),
  `INSERT INTO fristad.registered_person VALUES (decode(repeat('fe', 64), 'hex'), 'V-K-DRAFT')`,
  `INSERT INTO fristad.placement_move (placement, version, act, status, day, actor, key, owner_region, at)
   VALUES ('V-PL-ARRIVED', 2, 'ARRIVAL', 'ARRIVED', '2027-03-01', 'u-vast', 'k', 'VAST', ${AT})`,
];
const ACCESS = [
  used(1, 'placement.confirm', 'V-PL-CONFIRMED'),
  used(2, 'placement.override', 'V-PL-CONFIRMED'),
  used(3, 'case.change-conflict-profile', 'V-K-DRAFT'),
  used(4, 'unit.correct', 'V-EMPTY'),
  `INSERT INTO fristad.placement_override
   VALUES ('V-PL-CONFIRMED', 'saturation-cap', 'NO_OTHER_PLACE', ${id(2)}, 'u-vast', ${AT}, 'VAST')`,
  ...[5, 6, 7, 8].map((n) => session(n, 'NULL')),
  session(9, AT),
  `INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
   VALUES (${id(1)}, 'V-K-DRAFT', 'u-vast', 'u-vast-2', ${AT})`,
  `INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
   VALUES (${id(1)}, 'V-K-DRAFT', 'VAST', 'u-vast', 'NORD', 'CHILD_AT_RISK', ${AT}, timestamptz ${AT} + interval '1 hour')`,
];
const RUNS = ['DONE', 'QUEUED'].flatMap((status, n) => [
  aRun({
    ...{ id: id(n + 1), status: `'${status}'`, owner_region: `'VAST'`, digest: DIGEST },
    ...(status === 'DONE' && { finished_at: `'2026-12-31T08:00:00Z'` }),
  }),
  `INSERT INTO fristad.plan VALUES (${id(n + 1)}, 'v', '2026-1', 'highs', '1', 0, 'FEASIBLE', 1, '{}')`,
]);

/**
 * Beside the two regions a third, far from both, with several of everything: a request and a stay of every status, units,
 * voids, records, approvals that were used up, sessions, runs; and a policy that is not in force. Whoever asks for one thing
 * and forgets which meets all of them.
 */
export const MANY_OTHERS: readonly string[] = [
  ...[...PLACES, ...CASES, ...ACCESS, ...RUNS],
  `INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others)
   SELECT p.id, ${AT}, true, true FROM fristad.placement p WHERE p.id LIKE 'V-%'`,
];

const TABLES: Readonly<Record<string, string>> = {
  'fristad.placement_request': `id LIKE 'V-%'`,
  'fristad.placement': `id LIKE 'V-%'`,
  'fristad.housing_unit': `id LIKE 'V-%'`,
  'fristad.exclusion_zone': `request LIKE 'V-%'`,
  'fristad.non_association': `a LIKE 'V-%'`,
  'fristad.registered_person': `case_ref LIKE 'V-%'`,
  'fristad.placement_move': `placement LIKE 'V-%'`,
  'fristad.placement_override': `placement LIKE 'V-%'`,
  'fristad.stay_finding': `placement LIKE 'V-%'`,
  'fristad.stay_to_judge': `placement LIKE 'V-%'`,
  'fristad.solver_run': `owner_region = 'VAST'`,
  'access.approval': `owner = 'VAST'`,
  'access.session': `actor = 'u-vast'`,
  'access.case_assignment': `actor = 'u-vast'`,
  'access.break_glass': `opened_by = 'u-vast'`,
};
/** Whatever concerns everybody adds another row of these for each. */
const PARTS: Readonly<Record<string, string>> = { 'fristad.stay_to_judge': 't.placement' };
/** All that they are, in one text. */
export const MANY_OTHERS_AS_THEY_ARE = `SELECT md5(string_agg(DISTINCT row, ',' ORDER BY row)) AS value FROM (${Object.entries(
  TABLES,
)
  .map(([table, which]) => `SELECT ${PARTS[table] ?? 't'}::text FROM ${table} AS t WHERE ${which}`)
  .join(' UNION ALL ')}) AS others (row)`;
