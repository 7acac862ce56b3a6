import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { blindPerson, finalizePerson, personalNumber, type Field } from '#keys';
import { openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import { engines } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, RememberingLog, yes, type KeyRoom } from '../harness/key-room.js';
import { PlantedSecrets, walPosition } from '../harness/planted-secrets.js';

const ADDRESS = 'Blåklintsvägen 417, Träskända';
const NOTE = 'Ring inte efter klockan 19, grannen lyssnar';
const NUMBER = '19640823-3234';
const OPEN = 'Klartextgatan 88, Vitträsk';
const NUMBERS = [NUMBER, '196408233234', '6408233234'];

describe('the search for planted values', () => {
  const secrets = new PlantedSecrets([ADDRESS]);

  it.each([
    ['as it is', Buffer.from(`x${ADDRESS}y`)],
    ['latin-1', Buffer.from(ADDRESS, 'latin1')],
    ['utf-16', Buffer.from(`a${ADDRESS}`, 'utf16le')],
    ['hexadecimal', Buffer.from(`\\x00${Buffer.from(ADDRESS).toString('hex')}`)],
    ['JSON escapes', Buffer.from('Bl\\u00e5klintsv\\u00e4gen 417, Tr\\u00e4sk\\u00e4nda')],
    ['percent', Buffer.from(`?q=${encodeURIComponent(ADDRESS)}`)],
    ['base64 at 0', Buffer.from(Buffer.from(`abc${ADDRESS}`).toString('base64'))],
    ['base64 at 1', Buffer.from(Buffer.from(`a${ADDRESS}`).toString('base64'))],
    ['base64 at 2', Buffer.from(Buffer.from(`ab${ADDRESS}`).toString('base64'))],
  ])('finds it %s', (spelling, bytes) => {
    expect(secrets.inText(bytes, 'here')).toContainEqual({ planted: ADDRESS, where: 'here', spelling });
  });

  it('finds nothing else, and takes no value that chance could write', () => {
    expect(secrets.inText('Blåklintsvägen 418, Träskända', 'here')).toEqual([]);
    expect(() => new PlantedSecrets(['12345'])).toThrow('"12345" is too short to be looked for.');
  });

  it('finds a value that lies across two pieces of a large file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fristad-planted-'));
    const piece = 4 * 1024 * 1024;
    const bytes = Buffer.alloc(piece + 1000, 46);
    bytes.write(ADDRESS, piece - 11);
    await writeFile(join(directory, 'large'), bytes);
    expect(await secrets.inFiles(directory)).toEqual([
      { planted: ADDRESS, where: 'large', spelling: 'as it is' },
    ]);
    await rm(directory, { recursive: true });
  });
});

describe.each(engines)('what lies in database, write-ahead log and log lines ($name)', (engine) => {
  let fresh: Awaited<ReturnType<typeof engine.fresh>>;
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let database: Database;
  let room: KeyRoom;
  let since: string;
  const lines: string[] = [];

  /** What a log would be told at the least happy moment: the whole act with its command and its answer. */
  const log = pino(
    { level: 'trace' },
    new PassThrough().on('data', (line: Buffer) => lines.push(line.toString())),
  );

  const plant = async () => {
    const place: Omit<Field, 'column'> = {
      subject: { kind: 'UNIT', id: 'U-1' },
      table: 'sealed',
      row: 'U-1',
    };
    const sealed = yes(await room.seal.run({ ...place, column: 'address' }, ADDRESS));
    const note = yes(await room.seal.run({ ...place, column: 'note' }, NOTE));
    await database.dataSource.query('CREATE TABLE sealed (id text PRIMARY KEY, address bytea, note bytea)');
    await database.dataSource.query('INSERT INTO sealed VALUES ($1, $2, $3)', ['U-1', sealed, note]);
    log.trace({ sealed, note }, 'sealed');
    expect(yes(await room.open.run({ ...place, column: 'address' }, sealed))).toBe(ADDRESS);
  };

  const checkAndRegister = async () => {
    const blinded = blindPerson(yes(personalNumber(NUMBER)));
    const asked = { id: randomUUID(), officer: 'officer-1', case: 'C-1' };
    const evaluation = yes(await room.evaluate.run({ ...asked, blinded: blinded.blinded }));
    const output = finalizePerson(blinded, evaluation, await room.publicKey.run())!;
    expect(yes(await room.check.run({ ...asked, output }))).toBe('CLEAR');
    yes(await room.register.run({ ...asked, output }));
    log.trace(
      { ...asked, blinded: blinded.blinded, evaluation, output, entries: RememberingLog.entries },
      'checked',
    );
  };

  beforeAll(async () => {
    fresh = await engine.fresh({ entities: [], migrations }, { apart: true });
    database = await openDatabase(fresh.choice, { entities: [], migrations });
    keys = await keyDirectory();
    room = await openKeyRoom(database.dataSource, keys.path);
    since = database.embedded ? '' : await walPosition(database.dataSource);
    await plant();
    await checkAndRegister();
    await room.erase.run({ kind: 'CASE', id: 'C-1' });
    await database.dataSource.query(`CREATE TABLE unsealed AS SELECT '${OPEN}'::text AS address`);
    await database.dataSource.query('CHECKPOINT');
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
    await keys.drop();
  });

  const secrets = new PlantedSecrets([ADDRESS, NOTE, ...NUMBERS]);
  const control = new PlantedSecrets([OPEN]);
  const inLog = (looked: PlantedSecrets, folder = '') =>
    database.embedded
      ? looked.inFiles(join(fresh.choice.FRISTAD_DATA_DIR, folder))
      : looked.inServerLog(database.dataSource, since);

  it('holds nothing planted in any table', async () => {
    expect(await secrets.inDump(database.dataSource)).toEqual([]);
  });

  it('holds nothing planted in the files and the write-ahead log', async () => {
    expect(await inLog(secrets)).toEqual([]);
  });

  it('holds nothing planted in what was logged of every act', () => {
    expect(lines).toHaveLength(2);
    expect(secrets.inText(lines.join(''), 'log')).toEqual([]);
  });

  it('would show a column in the clear, in the table and in the write-ahead log (negative control)', async () => {
    const [hit] = await control.inDump(database.dataSource);
    expect(hit).toEqual({ planted: OPEN, where: 'table public.unsealed', spelling: 'as it is' });
    const places = (await inLog(control, 'pg_wal')).map(({ where }) => where);
    expect(places).toContainEqual(expect.stringMatching(/^(write-ahead log )?[0-9A-F]{24}$/));
  });

  it('would show what is logged in the clear (negative control)', () => {
    log.trace({ address: OPEN }, 'careless');
    expect(control.inText(lines.join(''), 'log')).toEqual([
      { planted: OPEN, where: 'log', spelling: 'as it is' },
    ]);
  });
});
