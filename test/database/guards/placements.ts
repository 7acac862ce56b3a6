import { aStay, approval, used, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

type Move = Partial<
  Record<'id' | 'seen' | 'act' | 'becomes' | 'reason' | 'remark' | 'day' | 'departure', string>
>;
const move = (over: Move = {}) => {
  const { id = 'PL-T', seen = '1', act = 'ARRIVAL', becomes = 'ARRIVED', reason = 'NULL' } = over;
  const { day = `'2027-03-01'`, departure = 'NULL', remark = 'NULL' } = over;
  return `national.move_placement('${id}', ${seen}, '${act}', '${becomes}', ${reason}, ${remark}, ${day}, ${departure}, 'k',
    now())`;
};
const moved = (over: Move = {}) => `${move(over)} ->> 'code'`;
const stay = (status: string) => aStay({ request: 'R-SYD', status });
const officer = (of: Readonly<Record<string, string>>) => ({ region: '', ...of });
const ofP1 = officer({ provider: 'P1' });
const ELSEWHERE = [
  `INSERT INTO fristad.municipality VALUES ('1281', 'Lund', 'SYD')`,
  `INSERT INTO fristad.locality VALUES ('L2', 'Lund', '1281', 900, 'POINT(15.3 56.3)')`,
  `INSERT INTO fristad.provider VALUES ('P2', 'NGO', true, true, '2027-06-30', '{}', '{SYD}', '{}')`,
  `INSERT INTO fristad.housing_unit VALUES ('U2', 'P2', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.3 56.3)', 'L2', '{}', 2,
     14000, '[2026-11-01,)', 2)`,
];
const MOVED = 'MOVED';

const arrives = { it: 'an arrival is recorded', before: [stay('CONFIRMED')], call: moved(), answers: MOVED };
const officerSees = { ...arrives, it: 'an officer records an arrival', as: ofP1 };
const cancels = {
  ...{ it: 'a stay is cancelled', before: [stay('CONFIRMED')], answers: MOVED },
  call: moved({ act: 'CANCEL', becomes: 'CANCELLED', reason: `'PERSON_WITHDREW'`, day: 'NULL' }),
};
const declines = {
  ...{ it: 'an officer declines a stay', before: [stay('CONFIRMED')], as: ofP1, answers: MOVED },
  call: moved({ act: 'DECLINE', becomes: 'CANCELLED', reason: `'RESIDENT_MIX'`, day: 'NULL' }),
};
const reports = {
  ...declines,
  it: 'an officer declines a stay for what was learnt of the town, which is reported',
  call: move({
    act: 'DECLINE',
    becomes: 'CANCELLED',
    reason: `'NEW_LOCAL_INTELLIGENCE'`,
    remark: `'NEW_GROUP'`,
    day: 'NULL',
  }),
  shows: [
    `SELECT string_agg(concat(locality, region, remark, status), ' ') AS value FROM fristad.ground_report`,
    'L1SYDNEW_GROUPOPEN',
  ],
} as const;
const shorten = (over: Move = {}) =>
  moved({ act: 'SHORTEN', becomes: 'CONFIRMED', reason: `'CUSTODY'`, departure: `'2027-03-31'`, ...over });
const shortens = { it: 'a stay is shortened', before: [stay('CONFIRMED')], call: shorten(), answers: MOVED };

const WHOSE: readonly Guard[] = [
  ...refusedFor(arrives, 'no-such-placement', {
    'of another region': { as: { region: 'NORD' } },
    'of one that is not there': { call: moved({ id: 'PL-NONE' }) },
  }),
  ...refusedFor(officerSees, 'no-such-placement', {
    'of another provider': { as: officer({ provider: 'P2' }) },
    'of another municipality': { as: officer({ municipality: '1281' }) },
    'of another municipality, from its region': { as: { provider: 'P2', region: 'SYD' } },
  }),
  ...refusedFor({ ...officerSees, it: 'an officer elsewhere records an arrival' }, 'no-such-placement', {
    'of a provider with units': {
      as: officer({ provider: 'P2' }),
      before: [stay('CONFIRMED'), ...ELSEWHERE],
    },
    'of a municipality with localities': {
      as: officer({ municipality: '1281' }),
      before: [stay('CONFIRMED'), ...ELSEWHERE],
    },
  }),
  { ...officerSees, it: 'a municipality records an arrival', as: officer({ municipality: '1280' }) },
  ...refusedFor(declines, 'no-such-placement', { 'that is only proposed': { before: [stay('PROPOSED')] } }),
];
const STEPS: readonly Guard[] = [
  ...refusedFor(arrives, 'stale', {
    'as it was before': { call: moved({ seen: '0' }) },
    'as it never was': { call: moved({ seen: '2' }) },
  }),
  ...refusedFor(arrives, 'not-possible', {
    'of a proposal': { before: [stay('PROPOSED')] },
    'of who has left': { before: [stay('DEPARTED')] },
    'that only shortens the stay': {
      call: moved({ becomes: 'CONFIRMED', departure: `'2027-03-31'` }),
    },
    'that is a departure': { call: moved({ becomes: 'DEPARTED' }) },
  }),
  ...refusedFor(cancels, 'not-possible', { 'by an officer': { as: ofP1 } }),
  ...refusedFor(declines, 'not-possible', { 'by a region': { as: {} } }),
  reports,
  {
    ...reports,
    it: 'an officer declines a stay for another reason, which is no report',
    call: declines.call,
    shows: [reports.shows[0], null],
  },
  ...refusedFor(shortens, 'not-possible', {
    'by an officer': { as: ofP1 },
    'by nothing': { call: shorten({ departure: `'2027-04-01'` }) },
    'to be longer': { call: shorten({ departure: `'2027-04-02'` }) },
    'into another status': { call: shorten({ becomes: 'ARRIVED' }) },
    'before it is theirs': {
      before: [stay('PROVISIONAL')],
      call: shorten({ becomes: 'PROVISIONAL' }),
    },
    'after they left': { before: [stay('DEPARTED')], call: shorten({ becomes: 'DEPARTED' }) },
  }),
  {
    ...{ it: 'a stay is shortened while they live there', before: [stay('ARRIVED')], answers: MOVED },
    call: shorten({ becomes: 'ARRIVED' }),
  },
];
const LEAVES: readonly Guard[] = [
  {
    ...{ ...shortens, it: 'a stay that is shortened ends then' },
    shows: [`SELECT departure::text AS value FROM fristad.placement WHERE id = 'PL-T'`, '2027-03-31'],
  },
  {
    ...{ ...arrives, it: 'a stay that somebody comes to ends when it would' },
    shows: [`SELECT departure::text AS value FROM fristad.placement WHERE id = 'PL-T'`, '2027-04-01'],
  },
];

const APPROVAL = `'00000000-0000-4000-8000-0000000000e9'`;
const override = used('placement.override', 'PL-T');
const set = (rule = 'saturation-cap') =>
  `national.set_aside('PL-T', '${rule}', 'NO_OTHER_PLACE', ${APPROVAL}, 'u-1', now())`;
const ASIDE: readonly Guard[] = refusedFor(
  {
    ...{ it: 'a constraint is set aside', before: [override, stay('PROPOSED')] },
    ...{ call: set(), answers: true },
  },
  false,
  {
    'without an approval': { before: [stay('PROPOSED')] },
    'with one of another rule': { before: [used('placement.confirm', 'PL-T'), stay('PROPOSED')] },
    'with one of another placement': {
      before: [used('placement.override', 'PL-SYD'), stay('PROPOSED')],
    },
    'with one that was not used up': {
      before: [
        approval(9, { object: `'PL-T'`, approved_by: `'u-2'`, approved_at: `'2026-12-01T09:00:00Z'` }),
        stay('PROPOSED'),
      ],
    },
    'of what is no proposal any more': { before: [override, stay('PROVISIONAL')] },
    'of another region': { as: { region: 'NORD' } },
    'of none that is there': { before: [override] },
    'of none that is there, beside another': {
      before: [override, aStay({ id: 'PL-O', request: 'R-SYD', status: 'PROPOSED' })],
    },
    'with another approval, whatever was used up': {
      before: [override, approval(8, { object: `'PL-T'` }), stay('PROPOSED')],
      call: set().replace(APPROVAL, uuid(8)),
    },
    twice: { first: set() },
    'twice with one approval': { first: set('cooled-off') },
  },
);

export const PLACEMENTS: readonly Guard[] = [...WHOSE, ...STEPS, ...LEAVES, ...ASIDE];
