import { aStay } from '../what-a-trigger-does.js';
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
const call = (seen = 1, at = 'now()') =>
  `national.ask_emergency_transfer('PL-T', ${seen}, 'R-F', 'UNIT_LOST', 'EMERGENCY', 14, '2026-12-01', ${at})`;
const asks: Guard = {
  it: 'another place is asked for in an emergency',
  ...{ before: lived(), call: call(), answers: 'ASKED' },
};
const open = (status: string) => [
  ...lived(),
  `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   VALUES ('R2-SYD', 'PL-T', 'SYD', 'K-OTHER', 'UNIT_LOST', 'u-asks', now())`,
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement_request SET status = '${status}' WHERE id = 'R2-SYD'`,
  `SET LOCAL session_replication_role = origin`,
];
const thrice = (ago: string) => [
  ...lived(),
  `SET LOCAL session_replication_role = replica`,
  `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
   SELECT 'R-F' || n, 'PL-X', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-asks', now() - interval '${ago}' FROM generate_series(1, 3) AS n`,
  `SET LOCAL session_replication_role = origin`,
];

const confirmed = (over = '') => [
  FLED,
  `UPDATE fristad.emergency_transfer
   SET placement = 'PL-SYD', approved_by = 'u-far', confirmed_at = now(), review_due = now() + interval '1 day' ${over}`,
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
  ...refusedFor(reviews, 'no-such-request', {
    'from another region': { as: { ...reviews.as, region: 'NORD' } },
    'by a coordinator': { as: { ...reviews.as, roles: 'COORDINATOR APPROVER' } },
  }),
  ...refusedFor(reviews, 'own-act', {
    'by whoever asked': { as: { ...reviews.as, actor: 'u-asks' } },
    'by whoever approved': { as: { ...reviews.as, actor: 'u-far' } },
  }),
  ...refusedFor(reviews, 'nothing-to-review', { 'that is not put down': { before: confirmed(', review_due = NULL').map((one) => one.replace(`, review_due = now() + interval '1 day' `, '')) } }), // prettier-ignore
  ...refusedFor(reviews, 'reviewed-already', {
    'a second time': { before: confirmed(`, outcome = 'UPHELD', reviewed_by = 'u-1', reviewed_at = now()`) },
  }),
];
