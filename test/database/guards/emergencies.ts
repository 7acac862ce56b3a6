import { aStay, setting } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const ALONE = [
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement SET person = 'K-OTHER' WHERE id = 'PL-SYD'`,
  `SET LOCAL session_replication_role = origin`,
];
const lived = (status = 'ARRIVED') => [
  ...ALONE,
  aStay({
    ...{ status, unit: 'S1', arrival: '2026-11-01', departure: '2027-04-01' },
    request: 'R-SYD',
  }),
];
const FLED = `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   VALUES ('R2-SYD', 'PL-SYD', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-asks', now())`;
const call = (seen = 1, { at = 'now()', reason = 'UNIT_LOST', earliest = '2026-12-01' } = {}) =>
  `national.ask_emergency_transfer('PL-T', ${seen}, 'R-F', '${reason}', 'EMERGENCY', 14, '${earliest}', ${at})`;
const asks: Guard = {
  it: 'another place is asked for in an emergency',
  ...{ before: lived(), call: call(), answers: 'ASKED' },
};
const open = (status: string, reason = 'NULL') => [
  ...lived(),
  `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   VALUES ('R2-SYD', 'PL-T', 'SYD', 'K-OTHER', 'UNIT_LOST', 'u-asks', now())`,
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement_request SET status = '${status}', reason = ${reason} WHERE id = 'R2-SYD'`,
  `SET LOCAL session_replication_role = origin`,
];
const thrice = (ago: string, { person = 'K-SYD', at = 'now()' } = {}) => [
  ...lived(),
  `SET LOCAL session_replication_role = replica`,
  `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   SELECT 'R-F' || n, 'PL-X', 'SYD', '${person}', 'UNIT_LOST', 'u-asks', ${at} - interval '${ago}' FROM generate_series(1, 3) AS n`,
  `SET LOCAL session_replication_role = origin`,
];
const NOON = `timestamptz '2026-12-31T12:00:00Z'`;
const asOf = (change: string) => [
  ...lived(),
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement_request SET ${change} WHERE id = 'R-SYD'`,
  `SET LOCAL session_replication_role = origin`,
];
const on = (day: string) => ['UPDATE national.clock SET follows_service = true', setting('today', day)];
/** What is asked for then. */
const asked = (it: string, over: Partial<Guard>, [column, value]: readonly [string, unknown]): Guard => ({
  ...{ ...asks, it: `another place is asked for in an emergency: ${it}`, ...over },
  shows: [`SELECT ${column} AS value FROM fristad.placement_request WHERE id = 'R-F'`, value],
});
const latestOn = (day: string, earliest: string, latest: string): Guard =>
  asked(
    `on ${day} for ${earliest} at the earliest`,
    { before: [...on(day), ...lived()], call: call(1, { earliest }) },
    [`earliest_arrival || ' to ' || latest_arrival`, `${earliest} to ${latest}`],
  );
const out = (reason: string, localities: string): Guard =>
  asked(`out of the town or not, for ${reason}`, { call: call(1, { reason }) }, [
    'excluded_localities::text',
    localities,
  ]);

const ASKED: readonly Guard[] = [
  ...['ADDRESS_EXPOSED', 'THREAT_CHANGED', 'TERRITORY_CHANGED'].map((reason) => out(reason, '{L1}')),
  ...['UNIT_LOST', 'NEEDS_NOT_MANAGEABLE'].map((reason) => out(reason, '{}')),
  asked(
    'out of a town that was out already',
    { before: asOf(`excluded_localities = '{L1}'`), call: call(1, { reason: 'ADDRESS_EXPOSED' }) },
    ['excluded_localities::text', '{L1}'],
  ),
  asked('for as many as live there', { before: asOf('children = 1') }, ['children', 1]),
  asked('of the same person', {}, ['person', 'K-SYD']),
  latestOn('2027-03-29', '2027-03-29', '2027-03-31'),
  latestOn('2027-03-30', '2027-03-30', '2027-04-01'),
  latestOn('2027-03-31', '2027-03-31', '2027-04-01'),
  latestOn('2027-04-01', '2027-04-01', '2027-04-03'),
  latestOn('2027-04-09', '2027-04-09', '2027-04-11'),
];

/** It waits to be reviewed as well. */
const ANOTHER = `
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at,
                                          placement, approved_by, confirmed_at, review_due)
  VALUES ('R-SYD', 'PL-SYD', 'SYD', 'K-ELSE', 'UNIT_LOST', 'u-reviews', now(), 'PL-NORD', 'u-far', now(), now())`;
const confirmed = (over = '') => [
  FLED,
  `UPDATE fristad.emergency_transfer
   SET placement = 'PL-SYD', approved_by = 'u-far', confirmed_at = now(), review_due = now() + interval '1 day' ${over}
   WHERE request = 'R2-SYD'`,
];
const reviews: Guard = {
  it: 'a transfer that another region approved is reviewed',
  as: { roles: 'APPROVER', actor: 'u-reviews' },
  ...{ before: confirmed(), call: `national.review_emergency('R2-SYD', 'UPHELD', NULL, now())` },
  answers: 'REVIEWED',
};

/** Who may ask for another place in an emergency, and who reviews that. */
export const EMERGENCIES: readonly Guard[] = [
  ...refusedFor(asks, 'no-such-placement', { 'from another region': { as: { region: 'NORD' } } }),
  ...refusedFor(asks, 'stale', { 'of what has changed': { call: call(2) } }),
  ...refusedFor(asks, 'not-lived-in', { 'where nobody lives': { before: lived('CONFIRMED') } }),
  ...refusedFor(asks, 'asked-already', { 'while another is asked for': { before: open('GRANTED') } }),
  {
    ...asks,
    it: 'another place is asked for once more',
    before: open('SUBMITTED'),
    answers: 'asked-already',
  },
  ...refusedFor(asks, 'no-emergency-left', { 'a fourth time': { before: thrice('29 days') } }),
  { ...asks, it: 'another place is asked for a month later', before: thrice('31 days') },
  ...[open('DRAFT'), open('PARKED', `'SAFE_FOR_NOW'`)].map((before, place) => ({
    ...{ ...asks, it: `another place is asked for while one is ${place === 0 ? 'drafted' : 'parked'}` },
    ...{ before, answers: 'asked-already' },
  })),
  {
    ...{ ...asks, it: 'another place is asked for after that which was asked for was withdrawn' },
    before: open('WITHDRAWN', `'PERSON_WITHDREW'`),
  },
  {
    ...{ ...asks, it: 'another place is asked for while somebody else flees' },
    before: [...lived(), FLED],
  },
  {
    ...{ ...asks, it: 'another place is asked for though somebody else fled three times' },
    before: thrice('1 day', { person: 'K-ELSE' }),
  },
  ...['30 days', '29 days 23:59:59'].map((ago) => ({
    ...{ ...asks, it: `another place is asked for after ${ago}`, call: call(1, { at: NOON }) },
    ...{ before: thrice(ago, { at: NOON }), answers: ago === '30 days' ? 'ASKED' : 'no-emergency-left' },
  })),
  ...ASKED,
  ...refusedFor(reviews, 'no-such-request', {
    'from another region': { as: { ...reviews.as, region: 'NORD' } },
    'by a coordinator': { as: { ...reviews.as, roles: 'COORDINATOR APPROVER' } },
  }),
  {
    ...{ ...reviews, it: 'the transfer that is named is reviewed, and no other' },
    before: [ANOTHER, ...confirmed()],
    shows: [
      `SELECT string_agg(request || ' ' || coalesce(outcome, 'waits'), ',' ORDER BY request) AS value FROM fristad.emergency_transfer`,
      'R-SYD waits,R2-SYD UPHELD',
    ],
  },
  { ...reviews, it: 'a transfer is reviewed beside another', before: [ANOTHER, ...confirmed()] },
  ...refusedFor(reviews, 'own-act', {
    'by whoever asked': { as: { ...reviews.as, actor: 'u-asks' } },
    'by whoever approved': { as: { ...reviews.as, actor: 'u-far' } },
  }),
  ...refusedFor(reviews, 'nothing-to-review', { 'that is not put down': { before: confirmed(', review_due = NULL').map((one) => one.replace(`, review_due = now() + interval '1 day' `, '')) } }), // prettier-ignore
  ...refusedFor(reviews, 'reviewed-already', {
    'a second time': { before: confirmed(`, outcome = 'UPHELD', reviewed_by = 'u-1', reviewed_at = now()`) },
  }),
];
