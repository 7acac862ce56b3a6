import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { EmbeddedDatabase } from '#platform';
import { PostgresThread } from '../../src/platform/database/embedded/postgres-thread.js';
import { embeddedEngine, onlyExtensions } from '../harness/database/index.js';
import { naiveStreams } from '../harness/database/naive-stream.js';
import { RawClient, wire } from '../harness/database/raw-client.js';

const poolOf = (stream: () => Duplex, max = 4) =>
  new pg.Pool({ stream, user: 'postgres', database: 'postgres', max });
const openFresh = async () => {
  const fresh = await embeddedEngine.fresh(onlyExtensions);
  return { directory: fresh.choice.FRISTAD_DATA_DIR, drop: () => fresh.drop() };
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One client is between Parse and Bind when another runs a statement of its own. */
async function interleave(stream: () => Duplex, cut: number) {
  const pool = poolOf(stream, 1);
  await pool.query(
    `CREATE TABLE kept (name text); INSERT INTO kept VALUES ('a'), ('b'), ('c'); CREATE TABLE log (x text)`,
  );
  const slow = new RawClient(stream());
  await slow.hears(/server_version/);
  const bind = wire.bind('a');
  slow.write(wire.parse('INSERT INTO log VALUES ($1)'));
  if (cut > 0) slow.write(bind.subarray(0, cut));
  const other = pool.query('DELETE FROM kept WHERE name = $1', ['zzz']);
  await pause(200);
  slow.write(bind.subarray(cut));
  slow.write(wire.executeAndSync());
  await other;
  await slow.hears(/(INSERT|DELETE) [0-9 ]+\0/);
  const { rows } = await pool.query<object>(
    'SELECT (SELECT count(*)::int FROM kept) AS remaining, (SELECT count(*)::int FROM log) AS log',
  );
  await pool.query('DROP TABLE kept, log');
  slow.end();
  await pool.end();
  return rows[0];
}

describe('two clients in the middle of their statements', () => {
  it('do mix when they share the session naively: a row is deleted that nobody named (negative control)', async () => {
    const { directory, drop } = await openFresh();
    const thread = await PostgresThread.start({ directory, durable: false });
    expect(await interleave(naiveStreams(thread), 0)).toEqual({ remaining: 2, log: 0 });
    await thread.close();
    await drop();
  });
});

describe('the gateway', () => {
  let database: EmbeddedDatabase;
  let pool: pg.Pool;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await openFresh();
    drop = fresh.drop;
    database = await EmbeddedDatabase.open({ ...fresh, messageBytes: 1_000_000, idleTransactionMs: 300 });
    pool = poolOf(database.stream);
    pool.on('error', () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
    await drop();
  });

  it.each([0, 8])(
    'does not mix two clients in the middle of their statements (cut %i bytes into Bind)',
    async (cut) => {
      expect(await interleave(database.stream, cut)).toEqual({ remaining: 3, log: 1 });
    },
  );

  it('rolls a transaction back that sits idle while another client waits, and tells its owner why', async () => {
    await pool.query('CREATE TABLE idle (id int)');
    const owner = await pool.connect();
    owner.on('error', () => undefined);
    await owner.query('BEGIN');
    await owner.query('INSERT INTO idle VALUES (1)');
    const { rows } = await pool.query<object>('SELECT count(*)::int AS count FROM idle');
    expect(rows).toEqual([{ count: 0 }]);
    await expect(owner.query('INSERT INTO idle VALUES (2)')).rejects.toMatchObject({ code: '25P03' });
    owner.release(true);
    expect((await pool.query<object>('SELECT id FROM idle')).rows).toEqual([]);
  });

  it('lets a transaction sit idle as long as nobody waits', async () => {
    const owner = await pool.connect();
    await owner.query('BEGIN');
    await pause(600);
    expect((await owner.query<object>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await owner.query('COMMIT');
    owner.release();
  });

  it.each([
    'COPY idle FROM STDIN',
    '/* in */ copy idle (id) from stdin with csv',
    'SELECT 1; COPY idle FROM STDIN',
  ])('refuses "%s" and stays usable', async (sql) => {
    await expect(pool.query(sql)).rejects.toMatchObject({
      code: '0A000',
      message: expect.stringContaining('COPY'),
    });
    expect((await pool.query<object>('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
  });

  it('takes a text that only speaks of COPY FROM STDIN', async () => {
    const { rows } = await pool.query<object>(`SELECT 'copy x from stdin' AS words`);
    expect(rows).toEqual([{ words: 'copy x from stdin' }]);
  });

  it('fails the transaction in which it refuses', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await expect(client.query('COPY idle FROM STDIN')).rejects.toMatchObject({ code: '0A000' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    client.release();
  });

  it('refuses named prepared statements', async () => {
    await expect(pool.query({ name: 'mine', text: 'SELECT $1::int', values: [1] })).rejects.toMatchObject({
      code: '0A000',
    });
  });

  it('takes a message below the limit and ends a session that sends one above', async () => {
    const taken = await pool.query<object>('SELECT length($1) AS length', ['x'.repeat(990_000)]);
    expect(taken.rows).toEqual([{ length: 990_000 }]);
    await expect(pool.query('SELECT length($1)', ['x'.repeat(1_010_000)])).rejects.toMatchObject({
      code: '54000',
    });
    expect((await pool.query<object>('SELECT 3 AS three')).rows).toEqual([{ three: 3 }]);
  });

  it('ends a session that announces an impossible length', async () => {
    const client = new RawClient(database.stream());
    client.write(Buffer.from([81, 0, 0, 0, 1]));
    expect(await client.hears(/08P01/)).toContain('invalid message length 1');
  });

  it('leaves nothing of one session to the next', async () => {
    const [one, two] = [await pool.connect(), await pool.connect()];
    await one.query(`SET search_path = nowhere; CREATE TEMP TABLE mine (id int); SELECT pg_advisory_lock(5)`);
    const seen = await two.query<object>(
      `SELECT current_setting('search_path') AS path, to_regclass('pg_temp.mine') AS mine,
              (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory') AS locks`,
    );
    expect(seen.rows).toEqual([{ path: 'public', mine: null, locks: 0 }]);
    one.release();
    two.release();
  });

  it('takes a notification to who listens, and no longer to who stopped', async () => {
    const [one, two] = [await pool.connect(), await pool.connect()];
    const heard: string[] = [];
    one.on('notification', ({ payload }) => heard.push(`one:${payload}`));
    two.on('notification', ({ payload }) => heard.push(`two:${payload}`));
    await one.query('LISTEN news');
    await two.query('LISTEN news');
    await pool.query(`NOTIFY news, 'first'`);
    await one.query('UNLISTEN news');
    await pool.query(`NOTIFY news, 'second'`);
    await pause(50);
    expect(heard.sort()).toEqual(['one:first', 'two:first', 'two:second']);
    one.release(true);
    two.release(true);
  });

  it('rolls back what a client left open when it went', async () => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    await client.query('BEGIN; INSERT INTO idle VALUES (77)');
    client.release(true);
    expect((await pool.query<object>('SELECT id FROM idle WHERE id = 77')).rows).toEqual([]);
  });

  it('keeps to first come, first served', async () => {
    const order: number[] = [];
    const clients = await Promise.all([1, 2, 3].map(() => pool.connect()));
    await clients[0]?.query('BEGIN');
    const later = [3, 1, 2].map(async (n) =>
      clients[n === 3 ? 2 : 1]?.query(`SELECT ${n}`).then(() => order.push(n)),
    );
    await pause(20);
    await clients[0]?.query('COMMIT');
    await Promise.all(later);
    expect(order).toEqual([3, 1, 2]);
    clients.forEach((client) => client.release());
  });
});

describe('a crashed engine', () => {
  it('rejects what is pending with the cause, and every later use at once', async () => {
    const { directory, drop } = await openFresh();
    const database = await EmbeddedDatabase.open({ directory });
    const pool = poolOf(database.stream, 2);
    pool.on('error', () => undefined);
    await pool.query('SELECT 1');
    const running = pool.query('SELECT count(*) FROM generate_series(1, 1000000000)');
    const waiting = pool.query('SELECT 2');
    const both = Promise.allSettled([running, waiting]);
    await pause(200);
    await database.crash();
    const stopped = { code: '57P02', message: expect.stringContaining('the engine has stopped') };
    expect(await both).toMatchObject([{ reason: stopped }, { reason: stopped }]);
    await expect(pool.query('SELECT 3')).rejects.toMatchObject(stopped);
    await pool.end();
    await (await EmbeddedDatabase.open({ directory })).close();
    await drop();
  });
});
