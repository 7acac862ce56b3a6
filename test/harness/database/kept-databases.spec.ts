import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { entities } from '../../../src/app.entities.js';
import { migrations } from '../../../migrations/index.js';
import { EmbeddedDatabase } from '../../../src/platform/database/embedded/embedded-database.js';
import { aService } from '../service/a-service.js';
import { aCountry } from '../a-country.js';
import { asAtFirst, readAtFirst, type AtFirst } from './as-at-first.js';
import type { FreshDatabase } from './engine.js';
import { embeddedEngine } from './index.js';
import { isKeeping } from './kept-databases.js';

const schema = { entities, migrations };

/** A database that is opened beside the product, as its owner. */
const opened = async ({ choice: { FRISTAD_DATA_DIR: directory } }: FreshDatabase) => {
  const database = await EmbeddedDatabase.open({ directory, durable: false });
  const client = new Client({ user: 'postgres', database: 'postgres', stream: database.stream });
  await client.connect();
  const close = async () => {
    await client.end();
    await database.close();
  };
  return { client, close };
};

describe('a database that suites use one after another', () => {
  let fresh: FreshDatabase;
  let [client, close] = [] as unknown as [Client, () => Promise<void>];
  let atFirst: AtFirst;
  beforeAll(async () => {
    fresh = await embeddedEngine.fresh(schema);
    ({ client, close } = await opened(fresh));
    atFirst = await readAtFirst(client);
  });
  afterAll(async () => {
    await close();
    await fresh.drop();
  });

  it('has the rows and sequences of a new one again', async () => {
    await client.query(
      `SELECT nextval(format('%I.%I', schemaname, sequencename)::regclass) FROM pg_sequences`,
    );
    await client.query('DELETE FROM migration');
    await client.query(`UPDATE migration_function SET checksum = 'other' WHERE name LIKE 'national.%'`);
    await client.query(`INSERT INTO fristad.region VALUES ('NORD', 'Nord')`);
    const used = await readAtFirst(client);
    expect(used.sequences).not.toBe(atFirst.sequences);
    expect(used.rows).not.toEqual(atFirst.rows);
    expect(await asAtFirst(client, atFirst)).toBe(true);
    expect(await readAtFirst(client)).toEqual(atFirst);
  });

  it('is as a new one after a service, entries that nobody may delete included', async () => {
    const service = await aService(embeddedEngine);
    await aCountry(service.database, 1, 1);
    expect((await service.call('/policy')).status).toBeLessThan(500);
    expect(await service.database.query('SELECT FROM audit.entry')).not.toEqual([]);
    await service.drop();
    const again = await embeddedEngine.fresh(schema);
    expect(again.choice.FRISTAD_DATA_DIR === service.fresh.choice.FRISTAD_DATA_DIR).toBe(isKeeping);
    const it = await opened(again);
    expect(await readAtFirst(it.client)).toEqual(atFirst);
    const listens = await it.client.query(
      'SELECT FROM pg_listening_channels() UNION ALL SELECT FROM pg_prepared_statements',
    );
    expect(listens.rows).toEqual([]);
    await it.close();
    await again.drop();
  });

  it.each([
    ['a table', 'CREATE TABLE fristad.more (id int)'],
    ['a column', 'ALTER TABLE fristad.region ADD more int'],
    ['a check', `ALTER TABLE fristad.region ADD CHECK (code <> ' ')`],
    ['an index', 'CREATE INDEX ON fristad.region (name, code)'],
    ['a policy', 'CREATE POLICY more ON fristad.region USING (true)'],
    ['a fence', 'ALTER TABLE fristad.placement DISABLE ROW LEVEL SECURITY'],
    ['a trigger', 'ALTER TABLE audit.entry DISABLE TRIGGER USER'],
    [
      'a function',
      `CREATE OR REPLACE FUNCTION national.today() RETURNS date LANGUAGE sql AS 'SELECT NULL::date'`,
    ],
    ['a right', 'REVOKE INSERT ON audit.entry FROM fristad_key_keeper'],
    ['a right to a function', 'GRANT EXECUTE ON FUNCTION national.today() TO fristad_run'],
    ['a role', 'CREATE ROLE more'],
    ['a membership', 'GRANT fristad_app TO fristad_run'],
    ['a setting', 'ALTER ROLE fristad_app SET work_mem = 100'],
    ['a schema', 'CREATE SCHEMA more'],
  ])('is not used again where %s was changed', async (_, change) => {
    await client.query('BEGIN');
    const asked = client.query(change).then(() => asAtFirst(client, atFirst));
    const isFirst = await asked.finally(() => client.query('ROLLBACK'));
    expect(isFirst).toBe(false);
  });
});
