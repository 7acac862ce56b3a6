import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { migrate, openDatabase, type Database, type DatabaseChoice, type Schema } from '#platform';
import { OWNING } from './connections.js';
import type { Engine } from './engine.js';
import { functionsOf } from './functions.js';
import { QUEUES } from './queues.js';
import { EXTENSIONS, letServe, ownerMakes, owningAddress, servingAddress } from './logins.js';
import { templateName } from './template.js';

const TEMPLATE_LOCK = 88_120_471;

const addressOf = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const choiceOf = (url: string): DatabaseChoice => ({
  DATABASE_URL: url,
  DATABASE_POOL_SIZE: OWNING,
  FRISTAD_DATA_DIR: '',
  FRISTAD_DURABLE: true,
});

async function onServer<T>(server: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  return act(client).finally(() => client.end());
}

/** Makes in a database of the product's whole schema the change that a file tells, to see which tests notice it. */
async function change(database: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  await onServer(database, async (client) => {
    const { rowCount } = await client.query(`SELECT WHERE to_regnamespace('national') IS NOT NULL`);
    if (rowCount) await client.query(readFileSync(file, 'utf8'));
  });
}

async function seedOnce(server: string, schema: Schema): Promise<string> {
  const template = await templateName(schema);
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return letServe(client, server);
    const draft = `${template}_${randomBytes(4).toString('hex')}`;
    await ownerMakes(client, server, draft);
    try {
      await onServer(addressOf(server, draft), (inside) => inside.query(EXTENSIONS));
      const database = await openDatabase(choiceOf(addressOf(owningAddress(server), draft)), schema);
      await migrate({ ...database, functions: functionsOf(schema) }, QUEUES).finally(() => database.close());
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    } catch (cause) {
      await client.query(`DROP DATABASE ${draft} WITH (FORCE)`);
      throw cause;
    }
    await letServe(client, server);
  });
  return template;
}

/** A real server, by the address of a database on it whose user may make databases and extensions. */
export const postgresEngine = (server: string): Engine => ({
  name: 'postgresql',
  async fresh(schema) {
    const template = await seedOnce(server, schema);
    const tag = process.env['TEST_DATABASE_TAG'];
    const name = `fristad_test_${tag === undefined ? '' : `${tag}_`}${randomBytes(8).toString('hex')}`;
    await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
    await change(addressOf(server, name), process.env['TEST_DATABASE_CHANGE']);
    const choice = choiceOf(addressOf(server, name));
    let opened: Promise<Database> | undefined;
    const owner = async () => (await (opened ??= openDatabase(choice, schema))).dataSource;
    const drop = async () => {
      await (await opened)?.close();
      if (process.env['TEST_DATABASE_STAYS'] !== undefined) return;
      await onServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    };
    const serving = choiceOf(addressOf(servingAddress(server), name));
    return { choice, serving, owner, letGo: () => Promise.resolve(), drop };
  },
});
