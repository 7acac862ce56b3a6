import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, openDatabase, type Database, type DatabaseChoice } from '#platform';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';

const schema = { entities, migrations };
const embedded = (directory: string): DatabaseChoice => ({
  DATABASE_URL: undefined,
  DATABASE_POOL_SIZE: 5,
  FRISTAD_DATA_DIR: directory,
  FRISTAD_DURABLE: false,
});

export type FreshDatabase = { readonly choice: DatabaseChoice; readonly remove: () => Promise<void> };
export type EngineName = 'embedded' | 'postgresql';

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

const digestOfMigrations = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of (await readdir('migrations')).toSorted())
    hash.update(await readFile(join('migrations', file)));
  return hash.digest('hex').slice(0, 16);
};

/** A migrated embedded directory to copy from: making one takes seconds, copying it does not. */
const seedDirectory = async (): Promise<string> => {
  const cache = join('node_modules', '.cache', 'fristad');
  const seed = join(cache, `migrated-${await digestOfMigrations()}`);
  if (await exists(seed)) return seed;
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, 'making-'));
  const database = await openDatabase(embedded(making), schema);
  await migrate(database.dataSource);
  await database.close();
  await rename(making, seed).catch(() => rm(making, { recursive: true }));
  return seed;
};

const freshEmbedded = async (): Promise<FreshDatabase> => {
  const directory = await mkdtemp(join(tmpdir(), 'fristad-test-'));
  await cp(await seedDirectory(), directory, { recursive: true });
  return { choice: embedded(directory), remove: () => rm(directory, { recursive: true, force: true }) };
};

const administer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  await client.query(statement);
  await client.end();
};

const freshServer = async (address: string): Promise<FreshDatabase> => {
  const name = `fristad_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const choice = { ...embedded(''), DATABASE_URL: url.href };
  const database = await openDatabase(choice, schema);
  await migrate(database.dataSource);
  await database.close();
  return { choice, remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
};

/** The engines to test on: the embedded one, and a server when TEST_DATABASE_URL names one. */
export const engines: readonly EngineName[] =
  process.env['TEST_DATABASE_URL'] === undefined ? ['embedded'] : ['embedded', 'postgresql'];

/** A migrated, empty database of one's own. */
export const freshDatabase = (engine: EngineName): Promise<FreshDatabase> =>
  engine === 'embedded' ? freshEmbedded() : freshServer(process.env['TEST_DATABASE_URL'] ?? '');

/** Opens a fresh database; `remove` closes it and deletes it. */
export const openFresh = async (engine: EngineName): Promise<Database & { remove: () => Promise<void> }> => {
  const fresh = await freshDatabase(engine);
  const database = await openDatabase(fresh.choice, schema);
  const remove = async () => {
    await database.close();
    await fresh.remove();
  };
  return { ...database, remove };
};
