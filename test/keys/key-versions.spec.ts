import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Field } from '#keys';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, yes, type KeyRoom } from '../harness/key-room.js';

const subject = { kind: 'CASE', id: 'C-1' } as const;
const field: Field = { subject, table: 'protection_case', column: 'notes', row: 'C-1' };

onEachEngine('the versions of a case’s key', { entities: [], migrations }, (database) => {
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let room: KeyRoom;
  const sql = <Row>(text: string, values: unknown[] = []) => room.work.manager.query<Row[]>(text, values);
  beforeAll(async () => {
    keys = await keyDirectory();
    room = await openKeyRoom(database().dataSource, keys.path);
  });
  afterAll(() => keys.drop());

  it('are wrapped each for its place: an older one put there seals and opens nothing', async () => {
    const old = yes(await room.seal.run(field, 'x'));
    expect(yes(await room.rotate.run(subject))).toBe(2);
    const late = yes(await room.seal.run(field, 'y'));
    const rows = await sql<{ wrapped: Buffer }>(`SELECT wrapped FROM fristad.data_key ORDER BY version`);
    const put = (version: number, wrapped: Buffer | undefined) =>
      sql(`UPDATE fristad.data_key SET wrapped = $2 WHERE version = $1`, [version, wrapped]);
    await put(2, rows[0]?.wrapped);
    await put(1, rows[1]?.wrapped);
    const unreadable = { ok: false, refusal: { code: 'unreadable' } };
    expect(await room.seal.run(field, 'z')).toEqual(unreadable);
    for (const sealed of [old, late]) expect(await room.open.run(field, sealed)).toEqual(unreadable);
    for (const [place, row] of rows.entries()) await put(place + 1, row.wrapped);
    expect(await room.seal.run(field, 'z')).toMatchObject({ ok: true });
    expect(await room.open.run(field, old)).toEqual({ ok: true, value: 'x' });
  });
});
