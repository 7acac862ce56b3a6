import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { KeyEncryptionKeys } from '#keys';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import type { Engine } from '../harness/database/engine.js';
import { openOwner, ownerOf } from '../harness/database/owner.js';
import { configOn } from '../harness/service/a-service.js';
import { silent } from '../harness/service/silent.js';
import { standStill } from '../harness/service/the-day.js';
import { aCountry, insert, POLICY, siteAt } from '../harness/a-country.js';
import { FAR } from './acts/act.js';
import { approvalRows } from './acts/approvals.js';
import { Racer } from './a-racer.js';
import { DayOfArrival } from './conditions.js';

const UNITS = 4;
/** By every third, requests wait longer. */
const POLICIES = `
  INSERT INTO fristad.policy_version
  SELECT (jsonb_populate_record(v, jsonb_build_object('version', 'race-' || n,
                                   'clocks', CASE WHEN n % 3 = 1 THEN '{"grantedDays": 120}'::jsonb END))).*
  FROM fristad.policy_version v, generate_series(0, $1) AS n WHERE v.version = '${POLICY}'`;
const FAR_UNITS = `
  INSERT INTO fristad.housing_unit
  SELECT (jsonb_populate_record(u, jsonb_build_object('id', l.code || '-0', 'locality', l.code, 'location', ST_AsText(l.location)))).*
  FROM fristad.locality l, fristad.housing_unit u WHERE l.code LIKE '${FAR}%' AND u.id = 'A0-0'`;
/** A town north of each site, half way to the next, with a unit. */
const farTowns = async (database: DataSource, sites: number): Promise<void> => {
  const towns = Array.from({ length: sites }, (_, place) => {
    const { lon, lat } = siteAt(place);
    const [code, location] = [`${FAR}${place}`, `POINT(${lon} ${lat + 0.25})`];
    return { code, name: code, municipality: 'M1', population: 5000, location };
  });
  await insert(database, 'fristad.locality', towns);
  await database.query(FAR_UNITS);
};
const EMPTY = `TRUNCATE fristad.region, fristad.hostile_group, fristad.policy_version, fristad.provider, fristad.data_key,
                       fristad.command, access.approval, access.case_assignment CASCADE`;
const DEADLOCKS = `SELECT deadlocks::integer AS count FROM pg_stat_database WHERE datname = current_database()`;

const settle = async (database: DataSource, sites: number): Promise<void> => {
  await aCountry(database, sites, UNITS);
  await farTowns(database, sites);
  await database.query(POLICIES, [sites]);
  await insert(database, 'access.approval', Array.from({ length: sites }, (_, n) => approvalRows(n)).flat());
  await database.query('ANALYZE');
};

/**
 * A country with a site of its own for each try, and two processes that race there; `change` is done to its database.
 * `clear` empties it for as many sites anew.
 */
export async function aRaceCourse(engine: Engine, change = 'SELECT') {
  const fresh = await engine.fresh({ entities, migrations });
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  const keys = join(place, 'keys');
  const config = configOn(fresh, { FRISTAD_KEY_DIR: keys, FRISTAD_CREATE_KEYS: 'yes' });
  const app = await openOwner(await silent(config, new DayOfArrival()), fresh);
  await standStill(app);
  await app.get(KeyEncryptionKeys, { strict: false }).current();
  const database = ownerOf(app);
  await database.query(change);
  const url = fresh.serving.DATABASE_URL ?? '';
  const racers = await Promise.all([Racer.start(url, keys), Racer.start(url, keys)] as const);
  const clear = async (sites: number): Promise<void> => {
    await database.transaction(async (manager) => {
      await manager.query(`SET LOCAL session_replication_role = replica`);
      await manager.query(EMPTY);
    });
    await settle(database, sites);
  };
  /** How often the server gave an act up that waited in a circle; such an act is tried again and seen by nobody. */
  const deadlocks = async (): Promise<number> => {
    const [row] = await database.query<{ readonly count: number }[]>(DEADLOCKS);
    return row?.count ?? -1;
  };
  const drop = async (): Promise<void> => {
    await Promise.all(racers.map((racer) => racer.stop()));
    await app.close();
    await fresh.drop();
    await rm(place, { recursive: true, force: true });
  };
  return { database, racers, clear, deadlocks, drop };
}
export type RaceCourse = Awaited<ReturnType<typeof aRaceCourse>>;
