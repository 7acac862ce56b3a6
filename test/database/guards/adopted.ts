import { aRequest } from '../statements.js';
import { aStay } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const ALONE = [
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement SET person = 'K-OTHER' WHERE id = 'PL-SYD'`,
  `SET LOCAL session_replication_role = origin`,
];
const imported = (owner: string, status = 'ARRIVED') => [
  ...ALONE,
  aStay({ status, unit: 'S1', arrival: '2026-11-01', departure: '2027-04-01' }),
  `SET LOCAL session_replication_role = replica`,
  `UPDATE fristad.placement SET owner_region = ${owner} WHERE id = 'PL-T'`,
  `SET LOCAL session_replication_role = origin`,
];
const adopts = {
  it: 'an imported stay of one’s own person is tied',
  before: imported(`'SYD'`),
  call: `national.adopt_stay('R-SYD', 1, now())`,
  answers: { code: 'ADOPTED', placement: 'PL-T' },
};
const elsewhere = aRequest({ id: `'R-E'`, person: `'K-SYD'`, region: `'NORD'` });

const own = (status: string) =>
  aStay({
    ...{ id: 'PL-P', request: 'R-SYD', status, unit: 'S1' },
    ...{ arrival: '2027-05-01', departure: '2027-06-01' },
  });
/** It begins before the one that is to be tied. */
const earlier = (over: Readonly<Record<string, string>>) =>
  aStay({ id: 'PL-E', unit: 'S1', arrival: '2026-10-01', departure: '2026-10-20', ...over });

/** Which stays may be tied to a request, and by whom. */
export const ADOPTED: readonly Guard[] = [
  ...refusedFor(
    adopts,
    { code: 'no-such-stay' },
    {
      'of another region': { before: imported(`'NORD'`) },
      'that is over': { before: imported(`'SYD'`, 'DEPARTED') },
      'that nobody has confirmed': { before: imported(`'SYD'`, 'PROVISIONAL') },
      'of nobody, where another region asks too': { before: [...imported('NULL'), elsewhere] },
      'of another request': {
        before: [...ALONE, aStay({ request: 'R2-SYD', status: 'ARRIVED', unit: 'S1' })],
      },
      'that is not there': { before: ALONE },
    },
  ),
  { ...adopts, it: 'an imported stay of nobody is tied', before: imported('NULL') },
  {
    ...adopts,
    it: 'a stay of one’s own is tied though another region asks too',
    before: [...imported(`'SYD'`), elsewhere],
  },
  ...refusedFor(adopts, { code: 'no-such-request' }, { 'from another region': { as: { region: 'NORD' } } }),
  ...refusedFor(
    adopts,
    { code: 'stale' },
    { 'to what has changed': { call: `national.adopt_stay('R-SYD', 2, now())` } },
  ),
  ...refusedFor(
    adopts,
    { code: 'placed-already' },
    {
      ...Object.fromEntries(
        ['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].map((status) => [
          `where the request has a place that is ${status}`,
          { before: [...imported(`'SYD'`), own(status)] },
        ]),
      ),
    },
  ),
  ...refusedFor(
    adopts,
    { code: 'not-granted' },
    {
      'to what nobody granted': {
        before: [
          ...imported(`'SYD'`),
          ...[`SET LOCAL session_replication_role = replica`],
          `UPDATE fristad.placement_request SET status = 'SUBMITTED' WHERE id = 'R-SYD'`,
          `SET LOCAL session_replication_role = origin`,
        ],
      },
    },
  ),
  {
    ...{ ...adopts, it: 'an imported stay is tied to a request whose stay is over' },
    before: [...imported(`'SYD'`), own('DEPARTED')],
  },
  {
    ...{ ...adopts, it: 'an imported stay is tied before anybody came' },
    before: imported(`'SYD'`, 'CONFIRMED'),
  },
  {
    ...{ ...adopts, it: 'of two stays that which nobody asked for is tied' },
    before: [...imported(`'SYD'`), earlier({ request: 'R2-SYD', status: 'ARRIVED' })],
  },
  {
    ...{ ...adopts, it: 'of two imported stays that which is not over is tied' },
    before: [...imported(`'SYD'`), earlier({ status: 'DEPARTED' })],
  },
  {
    ...{ ...adopts, it: 'of two imported stays the earlier is tied' },
    before: [...imported(`'SYD'`), earlier({ status: 'ARRIVED' })],
    answers: { code: 'ADOPTED', placement: 'PL-E' },
  },
];
