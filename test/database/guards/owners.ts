import { aStay } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

const assigned = (actor: string, ended = false, of = 'K-SYD') => `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at, ended_at, ended_by)
  VALUES (gen_random_uuid(), '${of}', '${actor}', 'u-leader', now(), ${ended ? `now(), 'u-leader'` : 'NULL, NULL'})`;
const request = (status: string, reason = 'NULL') =>
  `UPDATE fristad.placement_request SET status = '${status}', reason = ${reason} WHERE person = 'K-SYD'`;
const NO_STAYS = `UPDATE fristad.placement SET status = 'CANCELLED' WHERE person = 'K-SYD'`;
const stay = (status: string) => aStay({ request: 'R-SYD', status });
const last = (it: string, before: readonly string[], answers: boolean): Guard => ({
  it: `${it} is ${answers ? '' : 'not '}the last coordinator`,
  role: 'fristad_guard',
  before: [`SET session_replication_role = replica`, NO_STAYS, ...before, `RESET session_replication_role`],
  call: `national.is_last_coordinator('K-SYD', 'u-1')`,
  answers,
});

/** Who is the last to coordinate a case that is open. */
export const OWNERS: readonly Guard[] = [
  last('whoever is alone', [assigned('u-1')], true),
  last('whoever was never assigned', [], false),
  last('whoever is gone', [assigned('u-1', true)], false),
  last('one of two', [assigned('u-1'), assigned('u-2')], false),
  last('whoever is left by another', [assigned('u-1'), assigned('u-2', true)], true),
  last('whoever has another case beside another', [assigned('u-1'), assigned('u-2', false, 'K-NORD')], true),
  ...['DRAFT', 'SUBMITTED', 'GRANTED'].map((status) =>
    last(`of what is ${status}, whoever is alone`, [assigned('u-1'), request(status)], true),
  ),
  last('of what is parked, whoever is alone', [assigned('u-1'), request('PARKED', `'SAFE_FOR_NOW'`)], true),
  last(
    'of what is withdrawn, whoever is alone',
    [assigned('u-1'), request('WITHDRAWN', `'NO_LONGER_NEEDED'`)],
    false,
  ),
  last('of what is refused, whoever is alone', [assigned('u-1'), request('REFUSED', `'FUNDING'`)], false),
  last('of what has ended, whoever is alone', [assigned('u-1'), stay('DEPARTED')], false),
  ...['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].map((status) =>
    last(
      `of a stay that is ${status}, whoever is alone`,
      [assigned('u-1'), request('WITHDRAWN', `'NO_LONGER_NEEDED'`), stay(status)],
      true,
    ),
  ),
  last(
    'of a stay that was only proposed, whoever is alone',
    [assigned('u-1'), request('WITHDRAWN', `'NO_LONGER_NEEDED'`), stay('PROPOSED')],
    false,
  ),
];
