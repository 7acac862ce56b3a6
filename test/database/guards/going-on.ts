import { anotherPolicy, aRequest } from '../statements.js';
import { aStay, DIGEST, setting, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const replica = (...statements: readonly string[]) => [
  `SET LOCAL session_replication_role = replica`,
  ...statements,
  `SET LOCAL session_replication_role = origin`,
];
const [LEFT, ENDS, LASTED] = ['2026-12-10', '2026-12-12', '2027-02-01'];
/** A policy by which a town holds so many households on a night. */
const cap = (households: number) => [
  anotherPolicy({ caps: `'[{"minPopulation": 0, "cap": ${households}}]'` }),
  `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-0')`,
];
type Moving = Readonly<Record<'left' | 'next' | 'ends' | 'lasted' | 'transfers' | 'near', string>>;
/** Who lived in the shared unit and was to go elsewhere, which came to nothing. */
const moving = (over: Partial<Moving> = {}) => {
  const { left = 'ARRIVED', next = 'CANCELLED', ends = ENDS, lasted = LASTED } = over;
  const { transfers = 'PL-OLD', near = 'DEPARTED' } = over;
  return replica(
    `UPDATE fristad.placement SET person = 'K-OTHER', status = 'DEPARTED' WHERE id = 'PL-SYD'`,
    `UPDATE fristad.placement SET status = '${near}' WHERE id = 'PL-NORD'`,
    aRequest({ id: `'R-T'`, person: `'K-SYD'` }),
    aStay({ id: 'PL-OLD', request: 'R-SYD', status: left, arrival: LEFT, departure: ends }),
    aStay({ id: 'PL-OTHER', request: 'R2-SYD', status: 'DEPARTED', arrival: LEFT, departure: ends }),
    aStay({
      ...{ request: 'R-T', status: next, transfers, unit: 'U1', sharing: 'EXCLUSIVE' },
      ...{ arrival: ENDS, departure: '2027-03-01' },
    }),
    `UPDATE fristad.placement SET leaves_until = '${lasted}' WHERE id = 'PL-T'`,
    `UPDATE fristad.placement SET owner_region = 'SYD' WHERE id IN ('PL-OLD', 'PL-OTHER', 'PL-T')`,
  );
};
const on = ['UPDATE national.clock SET follows_service = true', setting('today', '2026-12-11')];
const BEFORE = [...on, ...cap(9), ...moving()];
const with2 = (...more: readonly string[]) => ({ before: [...BEFORE, ...more] });
const CALL = `national.stay_goes_on('PL-T')`;
const goesOn: Guard = {
  ...{ it: 'a stay lasts again as long as it would have', role: 'fristad_national', before: BEFORE },
  ...{ call: CALL, answers: 'PL-OLD' },
};
const of = (over: Partial<Moving>) => ({ before: [...on, ...cap(9), ...moving(over)] });
const besides = (over: Readonly<Record<string, string>>) =>
  replica(
    aStay({
      ...{ id: 'PL-BESIDE', status: 'CONFIRMED', arrival: '2026-12-20', departure: '2027-01-10', ...over },
    }).replace(`'K-SYD'`, `'K-BESIDE'`),
  );
const unitUntil = (day: string) =>
  `UPDATE fristad.housing_unit SET available = '[2026-11-01,${day})' WHERE id = 'S1'`;
const setAside = (placement: string) =>
  replica(`INSERT INTO fristad.placement_override
    VALUES ('${placement}', 'saturation-cap', 'NO_OTHER_PLACE', ${uuid(7)}, 'u-1', now(), 'SYD')`);
const FULL = [...on, ...cap(2), ...moving(), ...besides({})];
const follower = (status: string, follows: string, reason = 'NULL') =>
  replica(
    aRequest({
      ...{ id: `'R-NEXT'`, person: `'K-SYD'`, status: `'${status}'`, follows: `'${follows}'`, reason },
      ...{ decided_by: `'u-2'`, decided_at: 'now()' },
    }),
  );
const follows = (status: string, [was, is]: readonly [string, string], reason?: string): Guard => ({
  ...{ ...goesOn, it: `a stay lasts again, and what is ${status} and followed ${was} follows ${is}` },
  ...with2(...follower(status, was, reason)),
  shows: [`SELECT follows AS value FROM fristad.placement_request WHERE id = 'R-NEXT'`, is],
});

/** When a stay goes on whose household was to go elsewhere. */
export const GOING_ON: readonly Guard[] = [
  ...refusedFor(goesOn, null, {
    'that its household has left': of({ left: 'DEPARTED' }),
    'that nobody lives in yet': of({ left: 'CONFIRMED' }),
    'while its household is to go': of({ next: 'CONFIRMED' }),
    'while it is only proposed where': of({ next: 'PROPOSED' }),
    'once its household has left there too': of({ next: 'DEPARTED' }),
    'that ends on another day since': of({ ends: '2026-12-13' }),
    'that would have ended then': of({ lasted: ENDS }),
    'that was not left for it': of({ transfers: 'PL-OTHER' }),
    'in a unit that is closed by then': with2(unitUntil('2027-01-31')),
    'in a unit whose beds are others’': with2(...besides({ persons: '6' })),
    'in a town where somebody lives whom it is kept apart from': of({ near: 'ARRIVED' }),
    'in a town that is full': { before: FULL },
    'in a town that is full, whatever another may': { before: [...FULL, ...setAside('PL-BESIDE')] },
    'near whoever threatens it by what its request says': with2(
      ...replica(`UPDATE fristad.placement_request SET other_groups = '{G2}' WHERE id = 'R-SYD'`),
      ...besides({ groups: '{G2}' }),
    ),
  }),
  { ...goesOn, it: 'a stay lasts again where nobody came', ...of({ next: 'NOT_ARRIVED' }) },
  { ...goesOn, it: 'a stay lasts again in a unit that is there until then', ...with2(unitUntil(LASTED)) },
  {
    ...goesOn,
    it: 'a stay lasts again beside somebody who takes no bed of its',
    ...with2(...besides({ persons: '5' })),
  },
  {
    ...goesOn,
    it: 'a stay lasts again beside a household of another group',
    ...with2(...besides({ groups: '{G2}' })),
  },
  {
    ...{ ...goesOn, it: 'a stay lasts again in a town that it fills' },
    before: [...on, ...cap(2), ...moving()],
  },
  {
    ...{ ...goesOn, it: 'a stay lasts again in a town that is full, where that was set aside' },
    before: [...FULL, ...setAside('PL-OLD')],
  },
  {
    ...{ ...goesOn, it: 'a stay lasts again: until then' },
    shows: [`SELECT departure::text AS value FROM fristad.placement WHERE id = 'PL-OLD'`, LASTED],
  },
  {
    ...{ ...goesOn, it: 'a stay lasts again: as another version of it' },
    shows: [`SELECT version AS value FROM fristad.placement WHERE id = 'PL-OLD'`, 2],
  },
  ...['DRAFT', 'SUBMITTED', 'GRANTED'].map((status) => follows(status, ['R-T', 'R-SYD'])),
  follows('PARKED', ['R-T', 'R-SYD'], `'SAFE_FOR_NOW'`),
  follows('WITHDRAWN', ['R-T', 'R-T'], `'PERSON_WITHDREW'`),
  follows('GRANTED', ['R2-SYD', 'R2-SYD']),
];
