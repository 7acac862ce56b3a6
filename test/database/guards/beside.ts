import { anotherPolicy, aRequest, aVoid } from '../statements.js';
import { aStay, NOBODY_WAITS, setting, used, uuid } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

/** Statements that a trigger lets through, and what it leaves alone. */
const lets = (
  it: string,
  before: readonly string[],
  shows?: readonly [of: string, value: unknown],
): Guard => ({
  ...{ it, before, call: 'true', answers: true },
  ...(shows && { shows: [`SELECT ${shows[0]} AS value`, shows[1]] }),
});
const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
const becomes = (status: string) =>
  `UPDATE fristad.placement SET status = '${status}', version = version + 1 WHERE id = 'PL-T'`;
const left = (over: Readonly<Record<string, string>> = {}) =>
  aStay({ id: 'PL-OLD', arrival: '2026-12-01', departure: '2027-05-01', ...over });
const transfer = (status: string) => aStay({ status, unit: 'U1', sharing: 'EXCLUSIVE', transfers: 'PL-OLD' });
const status = (id: string) => `(SELECT status FROM fristad.placement WHERE id = '${id}')`;
const moves = [transfer('PROPOSED'), becomes('PROVISIONAL')];
const TRANSFERS: readonly Guard[] = [
  lets('a transfer leaves what would have begun later', [
    ...[left({ status: 'CONFIRMED', arrival: '2027-03-05' }), ...moves],
  ]),
  lets('a transfer leaves what has ended, on its last day', [
    ...[...on('2027-02-01'), left({ status: 'ARRIVED', departure: '2027-02-01' }), ...moves],
  ]),
  lets(
    'a transfer ends no other stay',
    [left({ status: 'CONFIRMED' }), left({ id: 'PL-O', status: 'CONFIRMED' }), ...moves],
    [status('PL-O'), 'CONFIRMED'],
  ),
  lets(
    'a transfer changes nothing of what ends on that day',
    [left({ departure: '2027-03-01' }), ...moves],
    [`(SELECT version FROM fristad.placement WHERE id = 'PL-OLD')`, 1],
  ),
  lets(
    'who arrives has left what was theirs once',
    [left({ status: 'SUPERSEDED' }), transfer('CONFIRMED'), becomes('ARRIVED')],
    [status('PL-OLD'), 'SUPERSEDED'],
  ),
  lets(
    'who arrives has left no other stay',
    [left(), left({ id: 'PL-O' }), transfer('CONFIRMED'), becomes('ARRIVED')],
    [status('PL-O'), 'ARRIVED'],
  ),
];

const leaves = (day: string, departure: string) => [
  ...[...on(day), aStay({ request: 'R-SYD', status: 'ARRIVED' })],
  `UPDATE fristad.placement SET departure = '${departure}', version = version + 1 WHERE id = 'PL-T'`,
];
const STAYS_ON: readonly Guard[] = [
  lets('who should have left today leaves tomorrow', leaves('2027-04-01', '2027-04-02')),
  lets('who should have left leaves today', leaves('2027-04-09', '2027-04-09')),
  lets('who is there leaves earlier', leaves('2027-03-09', '2027-03-10')),
  ...['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].map((one) =>
    lets(`a stay that is ${one} follows its request`, [
      aStay({ request: 'R-SYD', status: one }),
      `UPDATE fristad.placement SET persons = 3, groups = '{G1}', version = version + 1 WHERE id = 'PL-T'`,
    ]),
  ),
];

const WAITING = `(SELECT array_agg(DISTINCT placement ORDER BY placement) FROM fristad.stay_to_judge
                  WHERE placement NOT LIKE 'V-%')`;
const departed = left({ id: 'PL-GONE', status: 'DEPARTED', unit: 'U1', sharing: 'EXCLUSIVE' });
const waits = (it: string, statements: readonly string[], value: unknown): Guard =>
  lets(`what waits to be judged anew is ${it}`, [departed, NOBODY_WAITS, ...statements], [WAITING, value]);
const JUDGED_ANEW: readonly Guard[] = [
  waits(
    'whatever stands, when a policy comes',
    [`INSERT INTO fristad.scenario_import VALUES ('sha256:${'c'.repeat(64)}', '2026-12-01', '2026-1')`],
    ['PL-NOBODY', 'PL-NORD', 'PL-SYD'],
  ),
  waits(
    'who stands in a unit that changes',
    [`UPDATE fristad.housing_unit SET features = '{QUIET}' WHERE id = 'U1'`],
    ['PL-SYD'],
  ),
  waits(
    'who stands and is kept apart',
    [`INSERT INTO fristad.non_association VALUES ('K-SYD', 'K2-SYD', 'LOCALITY', NULL)`],
    ['PL-SYD'],
  ),
];

const OWNER = `(SELECT coalesce(owner_region, 'nobody') FROM fristad.placement WHERE id = 'PL-T')`;
const REST: readonly Guard[] = [
  lets('a unit that is said to lie where it lies is nobody’s to approve', [
    `UPDATE fristad.housing_unit SET locality = locality, turnaround_days = turnaround_days, location = location,
       features = '{QUIET}' WHERE id = 'U1'`,
  ]),
  lets('planned work is done beside a stay in another unit', [
    `DELETE FROM fristad.stay_to_judge WHERE placement = 'PL-NORD'`,
    aStay({ status: 'CONFIRMED', arrival: '2027-02-10', departure: '2027-02-12' }),
    aVoid('[2027-02-10,2027-02-12)', 'REFURBISHMENT', 'U1'),
  ]),
  lets('somebody comes before planned work begins, and after it has ended', [
    aVoid('[2027-04-01,2027-04-10)', 'REFURBISHMENT', 'S1'),
    aVoid('[2027-02-10,2027-03-01)', 'HANDBACK', 'S1'),
    aStay({ status: 'CONFIRMED' }),
  ]),
  lets('somebody comes to what is damaged', [
    aVoid('[2027-03-10,2027-03-12)', 'DAMAGE', 'S1'),
    aStay({ status: 'CONFIRMED' }),
  ]),
  lets(
    'a stay is of the region that says so',
    [
      setting('region', 'NORD'),
      aStay({}).replace(', status)', ', status, owner_region)').replace(/\)$/, `, 'VAST')`),
    ],
    [OWNER, 'VAST'],
  ),
  lets(
    'a stay is of who acts, whoever asks for its person',
    [setting('region', 'NORD'), aStay({})],
    [OWNER, 'NORD'],
  ),
  lets(
    'a stay is of the region that asks for its person',
    [setting('region', ''), aStay({})],
    [OWNER, 'SYD'],
  ),
  lets(
    'a stay is nobody’s where two regions ask for its person',
    [
      ...[
        setting('region', ''),
        aRequest({ id: `'R-N'`, person: `'K-SYD'`, region: `'NORD'`, status: `'DRAFT'` }),
      ],
      aStay({}),
    ],
    [OWNER, 'nobody'],
  ),
  lets(
    'a pair of somebody unknown is nobody’s',
    [`INSERT INTO fristad.non_association VALUES ('K-SYD', 'K-WHO', 'MUNICIPALITY', NULL)`],
    [`(SELECT coalesce(owner_region, 'nobody') FROM fristad.non_association WHERE b = 'K-WHO')`, 'nobody'],
  ),
  lets('a policy that nothing goes by is changed', [
    ...[used('policy.activate', '2026-1')],
    `INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
     SELECT '2026-1', a.digest, a.id, 'u-admin', now() FROM access.approval a WHERE a.id = ${uuid(9)}`,
    anotherPolicy(),
    `UPDATE fristad.policy_version SET cool_off_days = 1 WHERE version = '2026-0'`,
  ]),
];

const nights = (today: string, status = 'ARRIVED') => ({
  role: 'fristad_national' as const,
  call: `national.standing_nights('${status}', '2026-12-01', '2027-01-01', '${today}')::text`,
});
const NIGHTS: readonly Guard[] = [
  { it: 'who is there stays until they leave', ...nights('2026-12-31'), answers: '[2026-12-01,2027-01-01)' },
  { it: 'who should leave today is there', ...nights('2027-01-01'), answers: '[2026-12-01,)' },
  {
    ...{ it: 'who has a place provisionally has it', ...nights('2026-12-31', 'PROVISIONAL') },
    answers: '[2026-12-01,2027-01-01)',
  },
  { it: 'who never came is not', ...nights('2027-01-01', 'CONFIRMED'), answers: '[2026-12-01,2027-01-01)' },
];

export const BESIDE: readonly Guard[] = [...TRANSFERS, ...STAYS_ON, ...JUDGED_ANEW, ...REST, ...NIGHTS];
