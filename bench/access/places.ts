import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunsModule } from '#runs';
import { grantServing, migrate, openDatabase } from '#platform';
import { readConfig, type Config } from '#settings';
import pg from 'pg';
import { functions, migrations } from '../../migrations/index.js';

/** Where a service of a benchmark keeps its data; gone after `drop`. */
export type Place = {
  readonly config: Config;
  /** The same for the login that owns the database, which on the embedded engine is the only one. */
  readonly owning: Config;
  readonly drop: () => Promise<void>;
};

const MANY = '1000000';

type Environment = Readonly<Record<string, string>>;

const configOf = (place: string, database: Environment): Config => {
  const keys = { FRISTAD_KEY_DIR: join(place, 'keys'), FRISTAD_CREATE_KEYS: 'yes' };
  const quiet = { PORT: '0', LOG_LEVEL: 'silent', FRISTAD_REQUESTS_PER_MINUTE: MANY };
  const config = readConfig({ ...quiet, ...keys, ...database });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

const aFolder = () => mkdtemp(join(tmpdir(), 'fristad-bench-'));
const gone = (folder: string) => rm(folder, { recursive: true, force: true });

export const embeddedPlace = async (more: Environment = {}): Promise<Place> => {
  const folder = await aFolder();
  const database = { FRISTAD_DATA_DIR: join(folder, 'database'), FRISTAD_DURABLE: 'yes' };
  const config = configOf(folder, { ...database, ...more });
  return { config, owning: config, drop: () => gone(folder) };
};

export const onServer = async (server: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const letServe = async (owning: Config, login: string): Promise<void> => {
  const database = await openDatabase(owning, { entities: [], migrations, functions });
  await migrate(database, RunsModule.queues);
  await grantServing(database.dataSource, login);
  await database.close();
};

/** A new database on a server, by the address of another one on it whose user may make databases and extensions. */
export const serverPlace = async (server: string, more: Environment = {}): Promise<Place> => {
  const [folder, name] = [await aFolder(), `fristad_bench_${randomBytes(6).toString('hex')}`];
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const owning = configOf(folder, { DATABASE_URL: url.href });
  const password = randomBytes(18).toString('hex');
  await onServer(server, `CREATE ROLE ${name} LOGIN NOINHERIT PASSWORD '${password}'`);
  await letServe(owning, name);
  [url.username, url.password] = [name, password];
  const drop = async () => {
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    await onServer(server, `DROP ROLE ${name}`);
    await gone(folder);
  };
  return { config: configOf(folder, { DATABASE_URL: url.href, ...more }), owning, drop };
};
