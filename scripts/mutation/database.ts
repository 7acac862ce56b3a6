import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { postgresEngine } from '../../test/database/harness/postgres-engine.js';
import { readCatalog } from './database/catalog.js';
import { mutantsOf, type DatabaseMutant } from './database/mutants.js';
import { specsOf } from './database/specs-of.js';
import type { Outcome } from './mutant.js';
import { Controls, interrupted, runSpecs } from './run-specs.js';
import { survey } from './survey.js';

const LIMIT_MS = 600_000;
const server = process.env['TEST_DATABASE_URL'];
if (server === undefined) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server for tests.');

const signal = interrupted();
const controls = new Controls();
const fresh = await postgresEngine(server).fresh({ entities, migrations });
const client = new pg.Client({ connectionString: fresh.choice.DATABASE_URL });
await client.connect();
const folder = await mkdtemp(join(tmpdir(), 'fristad-mutation-'));

const databases = async (): Promise<readonly string[]> => {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'fristad\\_test\\_%'`,
  );
  return rows.map(({ datname }) => datname);
};
const before = new Set(await databases());
/** Specs that end in red may leave their databases. */
const tidyUp = async (): Promise<void> => {
  for (const name of await databases())
    if (!before.has(name)) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
};

/** Whether the database takes the change at all. */
const isSound = async (sql: string): Promise<boolean> => {
  await client.query('BEGIN');
  const taken = await client.query(sql).then(
    () => true,
    () => false,
  );
  await client.query('ROLLBACK');
  return taken;
};

const tryOne = async ({ place, what, sql }: DatabaseMutant): Promise<Outcome> => {
  if (!(await isSound(sql))) return { place, what, fate: 'unsound', by: '' };
  const file = join(folder, `${randomUUID()}.sql`);
  await writeFile(file, sql);
  const engine = { TEST_ENGINE: 'postgresql' };
  const run = { specs: specsOf(place), environment: engine, limit: LIMIT_MS, signal };
  await controls.make(run);
  const verdict = await runSpecs({ ...run, environment: { ...engine, TEST_DATABASE_CHANGE: file } });
  return { place, what, ...verdict };
};

try {
  await survey({ name: 'database', mutants: mutantsOf(await readCatalog(client)), signal, tryOne });
} finally {
  await tidyUp();
  await client.end();
  await fresh.drop();
  await rm(folder, { recursive: true });
}
