import { approval, aStay, DIGEST, used, uuid } from './what-a-trigger-does.js';
import { anotherPolicy } from './statements.js';
import { TWO_REGIONS } from './two-regions.js';

const apart = (a: string, b: string) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', 'UNIT', NULL, 'SYD')`;
const locality = (code: string, at: string, municipality = '1280') =>
  `INSERT INTO fristad.locality VALUES ('${code}', 'Ort ${code}', '${municipality}', 900, '${at}')`;
const unit = (id: string, code: string, at: string) =>
  `INSERT INTO fristad.housing_unit VALUES ('${id}', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, '${at}', '${code}', '{}', 2,
     14000, '[2026-11-01,)', 2)`;
/** In the world of two regions, of the other person of SYD. */
const stays = (over: Readonly<Record<string, string>>) =>
  aStay({ request: 'R2-SYD', ...over }).replace(`'K-SYD'`, `'K2-SYD'`);

/** The two regions, with a policy in force, and one that is not by which more lies near; a unit near by and one far off. */
export const A_LOCKABLE_COUNTRY: readonly string[] = [
  ...TWO_REGIONS,
  `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-1')`,
  anotherPolicy({ dispersion: '900000' }),
  `INSERT INTO fristad.municipality VALUES ('1281', 'Lund', 'SYD')`,
  locality('L-NEAR', 'POINT(15.3 56.3)'),
  locality('L-FAR', 'POINT(17 59)', '1281'),
  locality('L-EMPTY', 'POINT(15.2 56.2)'),
  unit('U-NEAR', 'L-NEAR', 'POINT(15.3 56.3)'),
  unit('U-FAR', 'L-FAR', 'POINT(17 59)'),
  used('case.change-conflict-profile', 'K-SYD'),
  approval(8, {
    ...{ object: `'PL-SYD'`, approved_by: `'u-2'`, approved_at: `'2026-12-01T09:00:00Z'` },
    used_at: `'2026-12-01T10:00:00Z'`,
  }),
  apart('K-SYD', 'K-N'),
  `UPDATE fristad.non_association
   SET withdrawn_at = now(), withdrawn_by = 'u-1', withdrawn_for = 'CONFLICT_OVER', withdrawn_approval = ${uuid(9)}
   WHERE a = 'K-SYD' AND b = 'K-N'`,
  stays({ id: 'PL-FROM', status: 'CONFIRMED' }),
  stays({ id: 'PL-TO', unit: 'U-FAR', sharing: 'EXCLUSIVE', status: 'PROPOSED', transfers: 'PL-FROM' }),
  aStay({ id: 'PL-MAYBE', unit: 'U-NEAR', sharing: 'EXCLUSIVE', request: 'R-SYD', status: 'PROPOSED' }),
];

const advisory = (name: string, key: string): string => `
  SELECT '${name}' || CASE mode WHEN 'ShareLock' THEN ' shared' ELSE ' alone' END
  FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND (classid::bigint << 32 | objid::bigint) = ${key}`;
const row = (name: string, table: string, id = 'id'): string =>
  `SELECT '${name} ' || ${id} FROM fristad.${table} WHERE xmax = pg_current_xact_id()::xid`;

/** All that the transaction has locked, by name. */
export const LOCKED = `
  SELECT coalesce(array_agg(held ORDER BY held COLLATE "C"), '{}') AS value FROM (${[
    ...[advisory('policy', '640127554'), advisory('ground', '640127553'), advisory('pairs', '640127555')],
    `SELECT 'person ' || p FROM unnest('{K-SYD,K2-SYD,K-NORD,K2-NORD}'::text[]) AS p
     WHERE EXISTS (${advisory('', 'hashtextextended(p, 640127556)')})`,
    ...[
      row('request', 'placement_request'),
      row('locality', 'locality', 'code'),
      row('unit', 'housing_unit'),
    ],
    ...[row('placement', 'placement'), row('pair', 'non_association', `a || '/' || b`)],
  ].join(' UNION ALL ')}) AS locks (held)`;
