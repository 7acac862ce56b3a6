import { anotherPolicy, aRequest } from '../statements.js';
import { aStay, DIGEST, NOBODY_WAITS, setting, used, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
const inForce = (version: string) =>
  `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '${version}')`;
const IN_FORCE = inForce('2026-1');
/** The policy of the two regions lets nobody into a locality; this one lets nine. */
const GENEROUS = [anotherPolicy({ caps: `'[{"minPopulation": 0, "cap": 9}]'` }), inForce('2026-0')];
const ELSEWHERE = { region: 'NORD' };
const finding = (placement: string, constraint: string, ended = 'NULL') =>
  `INSERT INTO fristad.stay_finding VALUES ('${placement}', '${constraint}', '2026-12-01', ${ended}, 'SYD')`;
const FOUND = [
  ...['no-lift', 'apart-from-others'].map((one) => finding('PL-SYD', one)),
  ...[finding('PL-NORD', 'no-lift'), finding('PL-SYD', 'no-garden', `'2026-12-02'`)],
];
const OPEN = `
  SELECT coalesce(array_agg(placement || ' ' || "constraint" ORDER BY 1), '{}') AS value
  FROM (SELECT placement, "constraint" FROM fristad.stay_finding
        WHERE ended_at IS NULL AND placement NOT LIKE 'V-%' ORDER BY 1, 2) AS f`;
const LEFT_NORD = `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1 WHERE id = 'PL-NORD'`;
const [LIFT, APART, OF_NORD] = ['PL-SYD no-lift', 'PL-SYD apart-from-others', 'PL-NORD no-lift'];
const waiting = (turn: number, placement: string, since = '2026-12-01') =>
  `INSERT INTO fristad.stay_to_judge VALUES (${turn}, '${placement}', '${since}', true, true)`;
/** What the case breaks, by stay, who is held against others, and of which of them it is known already. */
const judged = (
  it: string,
  [byCase, byOthers, against]: readonly [string, string, string?],
  over: Partial<Guard> = {},
): Guard => ({
  ...{
    it: `what was judged anew: ${it}`,
    role: 'fristad_run',
    before: [NOBODY_WAITS, ...FOUND, waiting(1, 'PL-SYD')],
  },
  call: `coalesce((SELECT string_agg(j.placement || ' ' || j.region, ',')
    FROM national.judged_anew('{1}', '${byCase}', '${byOthers}', '2026-12-03',
      ${against === undefined ? 'NULL' : `'${against}'`}) AS j), '')`,
  ...over,
});
const [NO_MORE, STILL] = ['{"PL-SYD": []}', '{"PL-SYD": ["no-lift"]}'];
const WAIT = `SELECT array_agg(turn::int ORDER BY turn) AS value FROM fristad.stay_to_judge WHERE placement NOT LIKE 'V-%'`;
const SINCE = (constraint: string) =>
  `SELECT string_agg(since::date::text, ' ' ORDER BY since) AS value FROM fristad.stay_finding
   WHERE "constraint" = '${constraint}' AND placement = 'PL-SYD'`;
const NOTED: readonly Guard[] = [
  judged('a finding of the case ends, and none of others', [NO_MORE, '{}'], {
    shows: [OPEN, [OF_NORD, APART]],
  }),
  judged('a finding of others ends, and none of the case', ['{}', '{PL-NONE,PL-SYD}'], {
    ...{ shows: [OPEN, [OF_NORD, LIFT]] },
    before: [...GENEROUS, LEFT_NORD, NOBODY_WAITS, ...FOUND, waiting(1, 'PL-SYD')],
  }),
  judged('others stand against who lives in a full locality', ['{}', '{PL-NORD}'], {
    before: [IN_FORCE, NOBODY_WAITS, ...FOUND, waiting(1, 'PL-NORD')],
    shows: [OPEN, ['PL-NORD apart-from-others', OF_NORD, APART, LIFT]],
  }),
  judged('whom others stand against may be known', ['{}', '{PL-NORD}', '{PL-NORD}'], {
    before: [...GENEROUS, NOBODY_WAITS, ...FOUND, waiting(1, 'PL-NORD')],
    shows: [OPEN, ['PL-NORD apart-from-others', OF_NORD, APART, LIFT]],
  }),
  judged('or that they stand against nobody', ['{}', '{PL-SYD}', '{}'], {
    before: [IN_FORCE, NOBODY_WAITS, ...FOUND, waiting(1, 'PL-SYD')],
    shows: [OPEN, [OF_NORD, LIFT]],
  }),
  judged('of nobody else than was to be held against others', ['{}', '{PL-SYD}', '{PL-NORD,PL-SYD}'], {
    before: [...GENEROUS, NOBODY_WAITS, ...FOUND, waiting(1, 'PL-SYD')],
    shows: [OPEN, [OF_NORD, APART, LIFT]],
  }),
  judged('a finding that is there still goes on', [STILL, '{}'], { shows: [OPEN, [OF_NORD, APART, LIFT]] }),
  judged('a finding that is there still began when it did', [STILL, '{}'], {
    shows: [SINCE('no-lift'), '2026-12-01'],
  }),
  judged('a finding that is new begins when its stay was put down', ['{"PL-SYD": ["no-garage"]}', '{}'], {
    before: [NOBODY_WAITS, ...FOUND, waiting(1, 'PL-SYD', '2026-12-02')],
    shows: [SINCE('no-garage'), '2026-12-02'],
  }),
  judged('a finding that has ended ended then', [NO_MORE, '{}'], {
    shows: [
      `SELECT ended_at::date::text AS value FROM fristad.stay_finding WHERE "constraint" = 'no-garden'`,
      '2026-12-02',
    ],
  }),
  judged('no case finds that others stand against it', ['{"PL-NORD": ["apart-from-others"]}', '{}'], {
    shows: [OPEN, [APART, LIFT]],
  }),
  judged('of whom something is found otherwise', ['{"PL-NORD": [], "PL-SYD": ["no-lift"]}', '{}'], {
    answers: 'PL-NORD SYD',
  }),
  judged('of nobody, where all is as it was', ['{"PL-NORD": ["no-lift"], "PL-SYD": ["no-lift"]}', '{}'], {
    answers: '',
  }),
  judged('what was read waits no more, and what came meanwhile does', [STILL, '{}'], {
    before: [NOBODY_WAITS, waiting(1, 'PL-SYD'), waiting(2, 'PL-SYD'), waiting(3, 'PL-NORD')],
    shows: [WAIT, [2, 3]],
  }),
];

const proposed = aStay({ request: 'R2-SYD', status: 'PROPOSED' });
const asked: Guard = {
  ...{ it: 'a proposal is asked about', role: 'fristad_national', before: [IN_FORCE, proposed] },
  ...{ call: `(national.stay_of('PL-T', '2026-1')).request`, answers: 'R2-SYD' },
};
const offered = aStay({ request: 'R2-SYD', status: 'PROVISIONAL' });
const PROPOSED: readonly Guard[] = [
  { ...asked, it: 'an offer is asked about', before: [IN_FORCE, offered] },
  ...refusedFor(asked, null, {
    'by another region': { as: ELSEWHERE },
    'that is not there': { call: `(national.stay_of('PL-NONE', '2026-1')).request` },
    'by a policy that is not in force': {
      before: [IN_FORCE, anotherPolicy(), proposed],
      call: `(national.stay_of('PL-T', '2026-0')).request`,
    },
    'that is none any more': { before: [IN_FORCE, aStay({ request: 'R2-SYD', status: 'CONFIRMED' })] },
    'for what is not granted': {
      before: [
        ...[IN_FORCE, aRequest({ id: `'R-N'`, person: `'K-SYD'`, status: `'SUBMITTED'` })],
        aStay({ request: 'R-N', status: 'PROPOSED' }),
      ],
    },
  }),
];

const threatened = aRequest({ id: `'R-N'`, person: `'K-SYD'`, other_groups: `'{G2}'` });
const stands = (it: string, answers: unknown, over: Partial<Guard> = {}): Guard => ({
  ...{ it: `a stay that stands ${it}`, role: 'fristad_national', answers },
  before: [threatened, aStay({ request: 'R-N', status: 'CONFIRMED', groups: '{G1}' })],
  ...{ call: `(national.standing_stay('PL-T')).threatening`, ...over },
});
const STANDS: readonly Guard[] = [
  stands('is kept from whom its own request names', ['G1', 'G2']),
  stands('is the one that is asked about', null, { call: `(national.standing_stay('PL-NONE')).person` }),
  stands('does so no more after its last night', null, {
    before: [...on('2027-04-01'), aStay({ request: 'R-SYD', status: 'CONFIRMED' })],
    call: `(national.standing_stay('PL-T')).person`,
  }),
  stands('does so on its last night', 'K-SYD', {
    before: [...on('2027-03-31'), aStay({ request: 'R-SYD', status: 'CONFIRMED' })],
    call: `(national.standing_stay('PL-T')).person`,
  }),
];

const stay = (groups = '{}') => aStay({ request: 'R-SYD', status: 'CONFIRMED', groups });
const overridden = (placement: string) => [
  used('placement.override', placement),
  `INSERT INTO fristad.placement_override
   VALUES ('${placement}', 'saturation-cap', 'NO_OTHER_PLACE', ${uuid(9)}, 'u-1', now(), 'SYD')`,
];
const left = aStay({
  ...{ id: 'PL-LEFT', status: 'DEPARTED', arrival: '2026-10-01', departure: '2027-02-20', groups: '{G1}' },
}).replace(`'K-SYD'`, `'K-M'`);
const against = (it: string, before: readonly string[], answers: boolean): Guard => ({
  ...{
    it: `${it} against a stay`,
    role: 'fristad_national',
    before: [...on('2026-12-05'), ...before],
    answers,
  },
  call: `national.others_stand_against('PL-T')`,
});
const AGAINST: readonly Guard[] = [
  against('nothing stands', [...GENEROUS, stay()], false),
  against('a full locality stands', [IN_FORCE, stay()], true),
  against('what was set aside does not stand', [IN_FORCE, stay(), ...overridden('PL-T')], false),
  against('what was set aside for another stands', [IN_FORCE, stay(), ...overridden('PL-SYD')], true),
  against('who left before it began does not stand', [...GENEROUS, left, stay('{G1}')], false),
];

export const FINDINGS: readonly Guard[] = [...NOTED, ...PROPOSED, ...STANDS, ...AGAINST];
