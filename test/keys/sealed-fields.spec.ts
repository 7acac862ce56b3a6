import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Field } from '#keys';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, yes, type KeyRoom } from '../harness/key-room.js';

const refused = (code: string) => ({ ok: false, refusal: { code } });
const fieldOf = (id: string, over: Partial<Field> = {}): Field => ({
  subject: { kind: 'CASE', id },
  table: 'protection_case',
  column: 'notes',
  row: id,
  ...over,
});

onEachEngine('sealed fields', { entities: [], migrations }, (database) => {
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let room: KeyRoom;
  const sql = <Row>(text: string, values: unknown[] = []) => room.work.manager.query<Row[]>(text, values);
  const keysOf = (id: string) =>
    sql(
      `SELECT version, wrapped IS NULL AS gone, erased_at FROM fristad.data_key WHERE subject_id = $1 ORDER BY version`,
      [id],
    );

  beforeAll(async () => {
    keys = await keyDirectory();
    room = await openKeyRoom(database().dataSource, keys.path);
  });
  afterAll(() => keys.drop());

  it('open with what was sealed, and are bytes without it in the table', async () => {
    const sealed = yes(await room.seal.run(fieldOf('C-1'), 'Ring först på Åvägen 3.'));
    expect(Buffer.from(sealed).includes('Åvägen')).toBe(false);
    expect(await room.open.run(fieldOf('C-1'), sealed)).toEqual({
      ok: true,
      value: 'Ring först på Åvägen 3.',
    });
    expect(await keysOf('C-1')).toEqual([{ version: 1, gone: false, erased_at: null }]);
  });

  it('are refused in another place, for another subject, altered, and when they are no sealed field', async () => {
    const sealed = yes(await room.seal.run(fieldOf('C-2'), 'x'));
    await room.seal.run(fieldOf('C-3'), 'y');
    const altered = Buffer.from(sealed);
    altered[altered.length - 1]! ^= 1;
    const places = [{ table: 'follow_up' }, { column: 'contact' }, { row: 'C-3' }];
    for (const place of places)
      expect(await room.open.run(fieldOf('C-2', place), sealed)).toEqual(refused('unreadable'));
    const other = { subject: { kind: 'CASE', id: 'C-3' } } as const;
    expect(await room.open.run(fieldOf('C-2', other), sealed)).toEqual(refused('unreadable'));
    expect(await room.open.run(fieldOf('C-2'), altered)).toEqual(refused('unreadable'));
    expect(await room.open.run(fieldOf('C-2'), Buffer.from('Storgatan 12'))).toEqual(refused('unreadable'));
    expect(await room.open.run(fieldOf('C-2'), sealed)).toEqual({ ok: true, value: 'x' });
  });

  it('tell a case from a unit of the same id', async () => {
    const sealed = yes(await room.seal.run(fieldOf('SAME'), 'x'));
    const unit = fieldOf('SAME', { subject: { kind: 'UNIT', id: 'SAME' } });
    await room.seal.run(unit, 'y');
    expect(await room.open.run(unit, sealed)).toEqual(refused('unreadable'));
  });

  it('refuse a text with half a character', async () => {
    expect(await room.seal.run(fieldOf('C-4'), 'half \ud83d')).toEqual(refused('ill-formed-text'));
    expect(yes(await room.seal.run(fieldOf('C-4'), 'whole \u{1f600}')).length).toBe(17 + 10 + 16);
  });

  it('are not readable when somebody exchanges the wrapped keys of two cases', async () => {
    const sealed = yes(await room.seal.run(fieldOf('C-5'), 'x'));
    await room.seal.run(fieldOf('C-6'), 'y');
    await sql(`UPDATE fristad.data_key SET wrapped = (SELECT wrapped FROM fristad.data_key WHERE subject_id = 'C-6')
               WHERE subject_id = 'C-5'`);
    expect(await room.open.run(fieldOf('C-5'), sealed)).toEqual(refused('unreadable'));
    expect(await room.seal.run(fieldOf('C-5'), 'z')).toEqual(refused('unreadable'));
  });

  it('share one key when 30 at once are the first of a subject', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => `note ${n}`);
    const fieldAt = (n: number) => fieldOf('C-7', { row: `row-${n}` });
    const sealed = await Promise.all(
      texts.map(async (text, n) => yes(await room.seal.run(fieldAt(n), text))),
    );
    expect(await keysOf('C-7')).toHaveLength(1);
    const opened = await Promise.all(
      sealed.map(async (bytes, n) => yes(await room.open.run(fieldAt(n), bytes))),
    );
    expect(opened).toEqual(texts);
  });

  it('take nothing along from an act that is rolled back', async () => {
    const act = room.work.run(async () => {
      yes(await room.seal.run(fieldOf('C-8'), 'x'));
      throw new Error('changed its mind');
    });
    await expect(act).rejects.toThrow('changed its mind');
    expect(await keysOf('C-8')).toEqual([]);
  });

  it('go on opening after their key was rotated; new ones take the new key', async () => {
    const old = yes(await room.seal.run(fieldOf('C-9'), 'old'));
    expect(yes(await room.rotate.run({ kind: 'CASE', id: 'C-9' }))).toBe(2);
    const young = yes(await room.seal.run(fieldOf('C-9'), 'young'));
    expect([Buffer.from(old).readUInt32BE(1), Buffer.from(young).readUInt32BE(1)]).toEqual([1, 2]);
    expect(yes(await room.open.run(fieldOf('C-9'), old))).toBe('old');
    expect(yes(await room.open.run(fieldOf('C-9'), young))).toBe('young');
    const versions = await Promise.all(
      Array.from({ length: 6 }, () => room.rotate.run({ kind: 'CASE', id: 'C-9' })),
    );
    expect(versions.map(yes).sort()).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('never open again once their subject is erased, and others go on', async () => {
    const subject = { kind: 'CASE', id: 'C-10' } as const;
    const [one, other] = [
      yes(await room.seal.run(fieldOf('C-10'), 'x')),
      yes(await room.seal.run(fieldOf('C-11'), 'y')),
    ];
    yes(await room.rotate.run(subject));
    const young = yes(await room.seal.run(fieldOf('C-10'), 'z'));
    expect(await room.erase.run(subject)).toBe(2);
    for (const bytes of [one, young])
      expect(await room.open.run(fieldOf('C-10'), bytes)).toEqual(refused('erased'));
    expect(await room.seal.run(fieldOf('C-10'), 'again')).toEqual(refused('erased'));
    expect(await room.rotate.run(subject)).toEqual(refused('erased'));
    expect(await room.erase.run(subject)).toBe(0);
    expect(yes(await room.open.run(fieldOf('C-11'), other))).toBe('y');
    const at = room.clock.at;
    expect(await keysOf('C-10')).toEqual([
      { version: 1, gone: true, erased_at: at },
      { version: 2, gone: true, erased_at: at },
    ]);
  });

  it('cannot come to be for a subject that was erased before it had any', async () => {
    expect(await room.erase.run({ kind: 'UNIT', id: 'U-12' })).toBe(0);
    const unit = fieldOf('U-12', { subject: { kind: 'UNIT', id: 'U-12' } });
    expect(await room.seal.run(unit, 'x')).toEqual(refused('erased'));
  });

  it('are all erased when sealing, rotating and erasing go on at once, for each of 12 subjects', async () => {
    for (let n = 0; n < 12; n++) {
      const subject = { kind: 'CASE', id: `C-13-${n}` } as const;
      await Promise.all([
        ...Array.from({ length: 4 }, () => room.seal.run(fieldOf(subject.id), 'x')),
        ...Array.from({ length: 4 }, () => room.rotate.run(subject)),
        room.erase.run(subject),
        ...Array.from({ length: 4 }, () => room.rotate.run(subject)),
      ]);
      const left = (await keysOf(subject.id)) as readonly { gone: boolean }[];
      expect(left.length).toBeGreaterThan(0);
      expect(left.filter(({ gone }) => !gone)).toEqual([]);
    }
  });

  it('have their keys wrapped anew, after which the old wrapping key can be destroyed', async () => {
    const field = fieldOf('C-14');
    const sealed = yes(await room.seal.run(field, 'x'));
    const old = await room.keks.current();
    expect(await room.retire.run(old)).toEqual(refused('current'));
    const renewed = await room.keks.renew();
    const [under] = await sql<{ count: number }>(
      `SELECT count(*)::int FROM fristad.data_key WHERE kek_id = $1`,
      [old],
    );
    expect(await room.retire.run(old)).toEqual({
      ok: false,
      refusal: { code: 'still-wrapping', keys: under?.count },
    });
    // C-5 has the wrapped key of C-6 since the exchange above: it is found and left alone.
    expect(await room.rewrap.run({ batch: 3 })).toEqual({
      rewrapped: (under?.count ?? 0) - 1,
      unreadable: 1,
    });
    expect(yes(await room.open.run(field, sealed))).toBe('x');
    expect(await room.retire.run(old)).toMatchObject({ refusal: { code: 'still-wrapping', keys: 1 } });
    await room.erase.run({ kind: 'CASE', id: 'C-5' });
    expect(yes(await room.retire.run(old))).toBe(old);
    expect(yes(await room.open.run(field, sealed))).toBe('x');
    expect(await room.keks.current()).toBe(renewed);
  });

  it('lose no key to a process that still wraps under a retired one', async () => {
    const old = await room.keks.current();
    await room.keks.renew();
    await room.rewrap.run({ batch: 100 });
    yes(await room.retire.run(old));
    const late = sql(`INSERT INTO fristad.data_key (subject_kind, subject_id, version, kek_id, wrapped)
                      VALUES ('CASE', 'C-15', 1, '${old}', '\\x00')`);
    await expect(late).rejects.toMatchObject({ constraint: 'data_key_kek_id_kek_wraps_fkey' });
  });

  it('open even when their wrapping key is replaced and destroyed between reading and unwrapping', async () => {
    const sealed = yes(await room.seal.run(fieldOf('C-17'), 'x'));
    const old = await room.keks.current();
    const unwrap = room.keks.unwrap.bind(room.keks);
    room.keks.unwrap = async (wrapped, context) => {
      room.keks.unwrap = unwrap;
      await room.keks.renew();
      await room.rewrap.run({ batch: 100 });
      yes(await room.retire.run(old));
      return unwrap(wrapped, context);
    };
    expect(yes(await room.open.run(fieldOf('C-17'), sealed))).toBe('x');
  });

  it('need their wrapping key: without it the act fails, and says which is missing', async () => {
    const sealed = yes(await room.seal.run(fieldOf('C-16'), 'x'));
    const elsewhere = await keyDirectory();
    const stranger = await openKeyRoom(database().dataSource, elsewhere.path);
    const id = await room.keks.current();
    await expect(stranger.open.run(fieldOf('C-16'), sealed)).rejects.toThrow(
      `There is no key-encryption key ${id}.`,
    );
    await elsewhere.drop();
  });
});
