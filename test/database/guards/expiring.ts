import { aRequest } from '../statements.js';
import type { Guard } from './guard.js';

/** Long before anything else in the country is over. */
const SINCE = '2026-01-01T12:00:00Z';
const decided = { decided_by: `'u-2'`, decided_at: `'${SINCE}'` };
const OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ DRAFT: {}, SUBMITTED: {}, GRANTED: decided },
  PARKED: { reason: `'SAFE_FOR_NOW'`, ...decided },
};
type Waiting = { readonly earliest?: string; readonly latest?: string };
const request = (status: string, { earliest = '2026-01-08', latest = '2026-01-10' }: Waiting = {}) =>
  aRequest({
    ...{ id: `'R-N'`, person: `'K-N'`, status: `'${status}'`, registered_on: `'2026-01-01'` },
    ...{ earliest_arrival: `'${earliest}'`, latest_arrival: `'${latest}'`, stands_since: `'${SINCE}'` },
    ...{ changed_by: `'u-1'`, changed_at: `'${SINCE}'`, ...OF[status] },
  });
const expire = (at: string) =>
  `(SELECT string_agg(e.request || ' of ' || e.region, ',') FROM national.expire_requests('${at}') AS e)`;
type Case = readonly [it: string, before: string, at: string];
const expires = ([it, before, at]: Case, isOver: boolean): Guard => ({
  ...{ it: `${it} ${isOver ? 'expires' : 'does not expire yet'}`, role: 'fristad_run' },
  ...{ before: [before], call: expire(at), answers: isOver ? 'R-N of SYD' : null },
});
const leaves = ([it, before, at]: Case, reason: string): Guard => ({
  ...{ it: `${it} expires: ${reason}`, role: 'fristad_run', before: [before], call: expire(at) },
  shows: [`SELECT status || ' ' || reason AS value FROM fristad.placement_request WHERE id = 'R-N'`, reason],
});
/** Nobody could come any more from midnight on, in Sweden. */
const [BEFORE, MIDNIGHT] = ['2026-01-10T22:59:59Z', '2026-01-10T23:00:00Z'];
const LATER = { earliest: '2026-09-01', latest: '2026-09-03' };
const SOON = { earliest: '2026-01-02', latest: '2026-09-03' };

/** Which requests expire by themselves, when, and why. */
export const EXPIRING: readonly Guard[] = [
  ...['DRAFT', 'SUBMITTED', 'GRANTED'].flatMap((status) => [
    expires([`what is ${status} while somebody could come`, request(status), BEFORE], false),
    expires([`what is ${status} when nobody can come any more`, request(status), MIDNIGHT], true),
    leaves([`what is ${status}`, request(status), MIDNIGHT], 'EXPIRED ARRIVAL_OVER'),
  ]),
  expires(['what is parked', request('PARKED'), '2026-02-01T12:00:00Z'], false),
  expires(['a draft for thirty days less a second', request('DRAFT', LATER), '2026-01-31T11:59:59Z'], false),
  expires(['a draft for thirty days', request('DRAFT', LATER), '2026-01-31T12:00:00Z'], true),
  leaves(['a draft', request('DRAFT', LATER), '2026-01-31T12:00:00Z'], 'EXPIRED NOT_SUBMITTED'),
  expires(['what nobody decided', request('SUBMITTED', LATER), '2026-06-01T12:00:00Z'], false),
  expires(['what got no place in ninety days', request('GRANTED', SOON), '2026-04-01T21:59:59Z'], false),
  expires(
    ['what got no place in ninety days and more', request('GRANTED', SOON), '2026-04-01T22:00:00Z'],
    true,
  ),
  leaves(['what got no place', request('GRANTED', SOON), '2026-04-01T22:00:00Z'], 'EXPIRED WAITED_TOO_LONG'),
];
