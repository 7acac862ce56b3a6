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
      'where the request has a place': {
        before: [
          ...imported(`'SYD'`),
          aStay({
            id: 'PL-P',
            request: 'R-SYD',
            status: 'CONFIRMED',
            unit: 'S1',
            arrival: '2027-05-01',
            departure: '2027-06-01',
          }),
        ],
      },
    },
  ),
];
