import { beforeAll, expect, it } from '@jest/globals';
import { ok, refusal } from '#kernel';
import { NestedUse, UnitOfWork } from '#platform';
import { onEachEngine, onlyExtensions } from '../harness/database/index.js';

const times = <T>(count: number, act: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, index) => act(index)));
const wins = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === 'fulfilled').length;

onEachEngine('transactions', onlyExtensions, (database) => {
  let work: UnitOfWork;
  const sql = <Row = unknown>(text: string, values: unknown[] = []): Promise<Row> =>
    work.manager.query(text, values);

  beforeAll(async () => {
    work = new UnitOfWork(database().dataSource);
    await sql('CREATE TABLE counter (id int PRIMARY KEY, value int8 NOT NULL)');
    await sql(
      'CREATE TABLE guarded (unit text, stay daterange, EXCLUDE USING gist (unit WITH =, stay WITH &&))',
    );
    await sql('CREATE TABLE unguarded (unit text, stay daterange)');
  });

  it('keeps nothing of an act that throws', async () => {
    await sql('INSERT INTO counter VALUES (1, 10)');
    const act = work.run(async () => {
      await sql('UPDATE counter SET value = 99 WHERE id = 1');
      throw new Error('changed its mind');
    });
    await expect(act).rejects.toThrow('changed its mind');
    expect(await sql('SELECT value FROM counter WHERE id = 1')).toEqual([{ value: 10 }]);
  });

  it('keeps nothing of an act that is refused, and answers why', async () => {
    await sql('INSERT INTO counter VALUES (60, 60)');
    const act = (answer: unknown) => async () => {
      await sql('UPDATE counter SET value = value + 1 WHERE id = 60');
      return answer;
    };
    const expected = refusal({ code: 'not-now' });
    expect(await work.run(act(expected))).toBe(expected);
    expect(await sql('SELECT value FROM counter WHERE id = 60')).toEqual([{ value: 60 }]);
    expect(await work.run(act(ok(1)))).toEqual(ok(1));
    expect(await work.runAndCommitRefusals(act(expected))).toBe(expected);
    expect(await sql('SELECT value FROM counter WHERE id = 60')).toEqual([{ value: 62 }]);
  });

  it('keeps nothing of an act that goes on after a part of it was refused', async () => {
    await sql('INSERT INTO counter VALUES (70, 70)');
    const part = async () => {
      await sql('UPDATE counter SET value = 71 WHERE id = 70');
      return refusal({ code: 'not-now' });
    };
    await expect(work.run(async () => ok(await work.run(part)))).rejects.toThrow('part of it was refused');
    expect(await work.run(() => work.run(part))).toMatchObject({ ok: false });
    expect(await sql('SELECT value FROM counter WHERE id = 70')).toEqual([{ value: 70 }]);
  });

  it('keeps nothing of an act whose statement fails, and goes on afterwards', async () => {
    const act = work.run(async () => {
      await sql('INSERT INTO counter VALUES (2, 20)');
      await sql('INSERT INTO counter VALUES (2, 21)');
    });
    await expect(act).rejects.toMatchObject({ code: '23505' });
    expect(await sql('SELECT value FROM counter WHERE id = 2')).toEqual([]);
  });

  it('joins an act within an act: both are kept or neither', async () => {
    const act = work.run(async () => {
      await work.run(() => sql('INSERT INTO counter VALUES (3, 30)'));
      throw new Error('outer fails');
    });
    await expect(act).rejects.toThrow('outer fails');
    await work.run(() => work.run(() => sql('INSERT INTO counter VALUES (4, 40)')));
    expect(await sql('SELECT id FROM counter WHERE id IN (3, 4)')).toEqual([{ id: 4 }]);
  });

  const readThenWrite = async (id: number, locking: '' | 'FOR UPDATE') => {
    const [row] = await sql<{ value: number }[]>(`SELECT value FROM counter WHERE id = $1 ${locking}`, [id]);
    await sql('UPDATE counter SET value = $2 WHERE id = $1', [id, (row?.value ?? NaN) + 1]);
  };

  it('loses none of 50 concurrent read-then-write acts under FOR UPDATE', async () => {
    await sql('INSERT INTO counter VALUES (5, 0)');
    const outcomes = await times(50, () => work.run(() => readThenWrite(5, 'FOR UPDATE')));
    expect(wins(outcomes)).toBe(50);
    expect(await sql('SELECT value FROM counter WHERE id = 5')).toEqual([{ value: 50 }]);
  });

  it('loses some of 50 when each reads and writes outside a transaction (negative control)', async () => {
    await sql('INSERT INTO counter VALUES (6, 0)');
    await times(50, () => readThenWrite(6, ''));
    const [row] = await sql<{ value: number }[]>('SELECT value FROM counter WHERE id = 6');
    expect(row?.value).toBeLessThan(50);
  });

  const book = (table: string) => (index: number) =>
    work.run(() =>
      sql(`INSERT INTO ${table} VALUES ('U1', daterange('2026-12-01'::date + $1::int, '2027-01-30'))`, [
        index,
      ]),
    );

  it('lets one of 20 overlapping stays in, and says why to the others', async () => {
    const outcomes = await times(20, book('guarded'));
    const codes = outcomes.flatMap((o) =>
      o.status === 'rejected' ? [(o.reason as { code: string }).code] : [],
    );
    expect(wins(outcomes)).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['23P01']));
    expect(await sql('SELECT count(*) AS count FROM guarded')).toEqual([{ count: 1 }]);
  });

  it('lets all 20 in where no constraint stands (negative control)', async () => {
    expect(wins(await times(20, book('unguarded')))).toBe(20);
  });

  it('refuses the pool inside an act at once, and the act can go on', async () => {
    await work.run(async () => {
      await expect(database().dataSource.query('SELECT 1')).rejects.toThrow(NestedUse);
      await expect(database().dataSource.transaction(() => Promise.resolve())).rejects.toThrow(NestedUse);
      expect(await sql('SELECT 7 AS seven')).toEqual([{ seven: 7 }]);
    });
    expect(await database().dataSource.query('SELECT 8 AS eight')).toEqual([{ eight: 8 }]);
  });

  it('reads dates as written, whole numbers exactly, and refuses to round', async () => {
    const rows = await sql(
      `SELECT date '2026-03-29' AS day, 9007199254740991::int8 AS big, 0.10::numeric AS money`,
    );
    expect(rows).toEqual([{ day: '2026-03-29', big: 9007199254740991, money: '0.10' }]);
    await expect(sql('SELECT 9007199254740993::int8 AS big')).rejects.toThrow(
      '9007199254740993 is too large',
    );
    expect(await sql('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
