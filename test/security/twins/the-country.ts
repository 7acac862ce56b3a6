import type { DataSource } from 'typeorm';
import { aCountry, proposed, requested, type Household } from '../../harness/a-country.js';

/** The first sites lie in the home region's own town and are run by P1; the last lie beyond reach, in SYD, run by P2. */
const SITES = 8;
const AWAY = 5;

const home = (id: string, group: Household['group'], unit: string): Household => ({
  id,
  region: 'NORD',
  group,
  unit,
});
/** The home region's cases, alike in both worlds: `h0` has a place, the others are proposed one, `h6` has none. */
export const HOMES: readonly Household[] = [
  home('h0', 'G1', 'A0-0'),
  home('h1', null, 'A1-0'),
  home('h2', 'G2', 'A2-0'),
  home('h3', null, 'A3-0'),
  home('h4', 'G1', 'B3-0'),
  home('h5', null, 'B2-1'),
  home('h6', null, 'B1-1'),
];
/** Runs that stand from the beginning: the home region's own; one of SYD and one of the country in one world; another of the country in the other. */
export const RUNS = {
  own: '00000000-0000-4000-8000-00000000000a',
  syd: '00000000-0000-4000-8000-00000000000b',
  national: '00000000-0000-4000-8000-00000000000c',
  country: '00000000-0000-4000-8000-00000000000d',
} as const;

/** A finished run and its plan of a region, or of none. */
export const aRun = async (database: DataSource, id: string, region: string | null): Promise<void> => {
  await database.query(
    `INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, requested_at,
       started_at, finished_at, status, owner_region)
     SELECT $1, '\\x1f8b', 'sha256:' || repeat('a', 64), '\\x1f8b', version, 'highs', 1,
       '2026-11-01T10:00:00Z', '2026-11-01T10:00:01Z', '2026-11-01T10:00:02Z', 'DONE', $2 FROM fristad.policy_version`,
    [id, region],
  );
  await database.query(
    `INSERT INTO fristad.plan SELECT $1, 'd', version, 'highs', '1', 0, 'OPTIMAL', 5, '{}' FROM fristad.policy_version`,
    [id],
  );
};

/** Takes a proposed placement to where it stands. */
export const settle = async (database: DataSource, id: string): Promise<void> => {
  for (const [index, status] of ['PROVISIONAL', 'CONFIRMED'].entries())
    await database.query(`UPDATE fristad.placement SET status = $2, version = $3 WHERE id = $1`, [
      id,
      status,
      index + 2,
    ]);
};

/** The same in both worlds: the ground, the units, the home region's cases and who handles them. */
export async function theCountry(database: DataSource): Promise<void> {
  await aCountry(database, SITES, 2);
  await database.query(
    `INSERT INTO fristad.provider
     SELECT (jsonb_populate_record(p, '{"id": "P2"}')).* FROM fristad.provider p WHERE id = 'P1'`,
  );
  await database.query(
    `UPDATE fristad.housing_unit SET provider = 'P2' WHERE substr(locality, 2)::int >= ${AWAY}`,
  );
  await database.query(
    `UPDATE fristad.locality SET municipality = CASE WHEN substr(code, 2)::int >= ${AWAY} THEN 'M2' ELSE 'M1' END
     WHERE code ~ '^[AB][0-9]+$'`,
  );
  await proposed(
    database,
    HOMES.filter(({ id }) => id !== 'h6'),
  );
  await requested(
    database,
    HOMES.filter(({ id }) => id === 'h6'),
  );
  await settle(database, 'PL-h0');
  await database.query(
    `INSERT INTO fristad.non_association (a, b, scope) VALUES ('K-h1', 'K-h2', 'LOCALITY')`,
  );
  await database.query(`DELETE FROM access.approval`);
  await aRun(database, RUNS.own, 'NORD');
}
