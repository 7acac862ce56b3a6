import { anotherPolicy } from '../statements.js';
import { approval, aStay, DIGEST, setting, used, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
const inForce = (version: string) =>
  `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '${version}')`;
const GENEROUS = anotherPolicy({ caps: `'[{"minPopulation": 0, "cap": 9}]'` });
const PERMITTED = 'PLACEMENT_PERMITTED';
/** A stay of the other person of SYD as R2-SYD asks for it. */
const stay = (over: Readonly<Record<string, string>> = {}) =>
  aStay({
    ...{ request: 'R2-SYD', status: 'PROPOSED', persons: '3', groups: '{G1}' },
    ...{ arrival: '2026-12-01', departure: '2027-01-30', ...over },
  }).replace(`'K-SYD'`, `'K2-SYD'`);
const record = (act: string) => `
  INSERT INTO fristad.decision_record (digest, document, owner_region)
  SELECT 'sha256:' || encode(sha256(convert_to(d, 'UTF8')), 'hex'), d, 'SYD'
  FROM (SELECT jsonb_build_object('placement', 'PL-T', 'act', '${act}',
                                  'restsOn', national.rests_on('R2-SYD', 'S1'))::text) AS record (d)`;
const approved = approval(8, {
  ...{ rule: `'placement.confirm'`, object: `'PL-T'`, approved_by: `'u-2'` },
  ...{ approved_at: `'2026-12-01T09:00:00Z'`, used_at: `'2026-12-01T10:00:00Z'` },
  command: `jsonb_build_object('judged', (SELECT d.digest FROM fristad.decision_record d WHERE d.placement = 'PL-T'))`,
});
const ready = (stays: readonly string[], act = 'PROPOSE', policy = '2026-0') => [
  ...[...on('2026-12-01'), GENEROUS, inForce(policy), ...stays, record(act), approved],
];
const takes: Guard = {
  ...{ it: 'a place is taken', before: ready([stay()]), answers: PERMITTED },
  call: `national.take_place('PL-T', '2026-0')`,
};
const full = { before: ready([stay()], 'PROPOSE', '2026-1'), call: `national.take_place('PL-T', '2026-1')` };
const overridden = (placement: string) => [
  used('placement.override', placement),
  `INSERT INTO fristad.placement_override
   VALUES ('${placement}', 'saturation-cap', 'NO_OTHER_PLACE', ${uuid(9)}, 'u-1', now(), 'SYD')`,
];
const longer = (over: Readonly<Record<string, string>> = {}) => [
  stay({ id: 'PL-B', status: 'CONFIRMED', departure: '2027-01-20', ...over }),
  stay({ extends: 'PL-B' }),
];
const goesOn: Guard = { ...takes, it: 'a stay goes on', before: ready(longer(), 'EXTEND') };
const then = (guard: Guard, it: string, [of, value]: readonly [string, unknown]): Guard => ({
  ...{ ...guard, it: `${guard.it}, and then ${it}`, shows: [`SELECT ${of} AS value`, value] },
});
const of = (id: string, column = 'status') => `(SELECT ${column} FROM fristad.placement WHERE id = '${id}')`;

const TAKEN: readonly Guard[] = [
  ...refusedFor(takes, 'PLACEMENT_NOT_PERMITTED', {
    'by another region': { as: { region: 'NORD' } },
    'that nobody proposed': { call: `national.take_place('PL-NONE', '2026-0')` },
    'without an approval': { before: ready([stay()]).slice(0, -1) },
    'on other facts': { before: ready([stay({ persons: '2' })]) },
    'by a policy that is not in force': { call: `national.take_place('PL-T', '2026-1')` },
    'in a full locality': full,
    'where that is set aside for another': { ...full, before: [...full.before, ...overridden('PL-SYD')] },
    'that is taken': { before: ready([stay({ status: 'CONFIRMED' })]) },
    'for who has one later': {
      before: ready([
        stay({ id: 'PL-O', status: 'CONFIRMED', arrival: '2027-06-01', departure: '2027-07-01' }),
        stay(),
      ]),
    },
  }),
  {
    ...takes,
    ...full,
    it: 'a place is taken where that is set aside',
    before: [...full.before, ...overridden('PL-T')],
  },
  then(takes, 'it is theirs', [of('PL-T'), 'CONFIRMED']),
  then(
    {
      ...takes,
      before: ready([
        aStay({ id: 'PL-B', request: 'R-SYD', status: 'ARRIVED', departure: '2027-03-20' }),
        aStay({ id: 'PL-A', request: 'R-SYD', status: 'PROPOSED', extends: 'PL-B' }),
        stay(),
      ]),
    },
    'it begins anew, whatever else goes on',
    [of('PL-T'), 'CONFIRMED'],
  ),
  then(takes, 'no other has changed', [of('PL-SYD', 'version'), 1]),
];
const ON: readonly Guard[] = [
  ...refusedFor(goesOn, 'PLACEMENT_NOT_PERMITTED', {
    'that began on another day': { before: ready(longer({ arrival: '2026-12-02' }), 'EXTEND') },
    'for no night': { before: ready(longer({ departure: '2027-01-30' }), 'EXTEND') },
    'for fewer nights': { before: ready(longer({ departure: '2027-01-31' }), 'EXTEND') },
    'that has made way for another': {
      before: ready(
        [
          stay({ id: 'PL-B', status: 'SUPERSEDED', departure: '2027-01-10' }),
          stay({ id: 'PL-C', status: 'CONFIRMED', departure: '2027-01-20', extends: 'PL-B' }),
          stay({ extends: 'PL-B' }),
        ],
        'EXTEND',
      ),
    },
    'that has ended': { before: ready(longer({ status: 'DEPARTED' }), 'EXTEND') },
    'that has ended, by what is held': {
      before: ready(
        [
          stay({ id: 'PL-B', status: 'DEPARTED', departure: '2027-01-20' }),
          stay({ status: 'PROVISIONAL', extends: 'PL-B' }),
        ],
        'EXTEND',
      ),
    },
  }),
  then(goesOn, 'it is theirs', [of('PL-T'), 'CONFIRMED']),
  then(goesOn, 'the shorter one makes way', [of('PL-B'), 'SUPERSEDED']),
  then(
    {
      ...goesOn,
      before: ready(
        [
          aStay({ id: 'PL-B2', request: 'R-SYD', status: 'CONFIRMED', departure: '2027-03-20' }),
          aStay({ id: 'PL-T2', request: 'R-SYD', status: 'PROPOSED', extends: 'PL-B2' }),
          ...longer(),
        ],
        'EXTEND',
      ),
    },
    'no other makes way',
    [of('PL-B2'), 'CONFIRMED'],
  ),
  then({ ...goesOn, before: ready(longer({ status: 'ARRIVED' }), 'EXTEND') }, 'they live there', [
    ...[of('PL-T'), 'ARRIVED'],
  ] as const),
];
export const TAKING: readonly Guard[] = [...TAKEN, ...ON];
