import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { EmbeddedDatabase } from '#platform';
import { migrations } from '../../migrations/index.js';
import { entities } from '../../src/app.entities.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { embeddedEngine } from '../harness/database/index.js';

describe('a statement on its way to the embedded engine', () => {
  let fresh: FreshDatabase;
  let database: EmbeddedDatabase;
  let client: Client;
  beforeAll(async () => {
    fresh = await embeddedEngine.fresh({ entities, migrations });
    database = await EmbeddedDatabase.open({ directory: fresh.choice.FRISTAD_DATA_DIR, durable: false });
    client = new Client({ user: 'postgres', database: 'postgres', stream: database.stream });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
    await fresh.drop();
  });

  it('takes its own bytes along, and nothing else that lies in the memory of the process', async () => {
    const given = jest.spyOn(Worker.prototype, 'postMessage');
    const { rows } = await client.query<{ said: string }>('SELECT $1::text AS said', ['short']);
    const batches = given.mock.calls.map(([message]) => (message as { readonly batch: Uint8Array }).batch);
    given.mockRestore();
    expect(rows).toEqual([{ said: 'short' }]);
    expect(batches.length).toBeGreaterThan(0);
    for (const { byteLength, buffer } of batches) expect(buffer.byteLength).toBe(byteLength);
  });
});
