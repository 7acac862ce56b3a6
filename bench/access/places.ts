import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '#platform';
import pg from 'pg';

/** Where a service of a benchmark keeps its data; gone after `drop`. */
export type Place = { readonly config: Config; readonly drop: () => Promise<void> };

const MANY = '1000000';

const configOf = (place: string, database: Readonly<Record<string, string>>): Config => {
  const keys = { FRISTAD_KEY_DIR: join(place, 'keys'), FRISTAD_CREATE_KEYS: 'yes' };
  const quiet = { PORT: '0', LOG_LEVEL: 'silent', FRISTAD_REQUESTS_PER_MINUTE: MANY };
  const config = readConfig({ ...quiet, ...keys, ...database });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

const aFolder = () => mkdtemp(join(tmpdir(), 'fristad-bench-'));
const gone = (folder: string) => rm(folder, { recursive: true, force: true });

export const embeddedPlace = async (): Promise<Place> => {
  const folder = await aFolder();
  const config = configOf(folder, { FRISTAD_DATA_DIR: join(folder, 'database'), FRISTAD_DURABLE: 'yes' });
  return { config, drop: () => gone(folder) };
};

const onServer = async (server: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** A new database on a server, by the address of another one on it whose user may make databases and extensions. */
export const serverPlace = async (server: string): Promise<Place> => {
  const [folder, name] = [await aFolder(), `fristad_bench_${randomBytes(6).toString('hex')}`];
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = async () => {
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    await gone(folder);
  };
  return { config: configOf(folder, { DATABASE_URL: url.href }), drop };
};
