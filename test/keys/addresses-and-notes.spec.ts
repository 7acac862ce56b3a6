import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EraseSubject } from '#keys';
import { StoreAddress } from '#inventory';
import { StoreNotes } from '#cases';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed } from '../harness/a-country.js';
import { coordinator, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const ADDRESS = 'Påhittade gatan 17 B, lgh 1203';
const OFFICER = {
  ...coordinator('NORD', 'u-officer'),
  region: null,
  provider: 'P1',
  roles: ['HOUSING_OFFICER'],
};
const EVA = coordinator('NORD', 'u-eva');
const ADAM = { id: 'a1', region: 'NORD', group: null, unit: 'A0-0' } as const;
const BEA = { id: 'b1', region: 'NORD', group: null, unit: 'A1-0' } as const;

describe.each(engines)('sealed addresses and notes ($name)', (engine) => {
  let service: OwnService;
  const sql = <Row>(text: string, values: unknown[] = []) => service.database.query<Row[]>(text, values);
  const write = (unit: string, address: string, over: number | null) =>
    service.acting(OFFICER, () => service.app.get(StoreAddress).write({ unit, address, over }));
  const reveal = (unit: string) => service.acting(EVA, () => service.app.get(StoreAddress).reveal(unit));
  const notes = <T>(act: (store: StoreNotes) => Promise<T>, who = EVA) =>
    service.acting(who, () => act(service.app.get(StoreNotes)));
  const consultations = () =>
    sql(
      `SELECT actor, object_id FROM audit.entry WHERE object_kind = 'address' AND operation = 'CONSULTATION' ORDER BY at`,
    );

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 2, 2);
    await proposed(service.database, [ADAM, BEA]);
  });
  afterAll(() => service.drop());

  it('keeps ciphertext only, and opens it with an entry for each time', async () => {
    expect(await write('A0-0', ADDRESS, null)).toEqual({ ok: true, value: 1 });
    const [row] = await sql<{ sealed: Buffer; text: string }>(
      `SELECT sealed, unit_address::text AS text FROM fristad.unit_address`,
    );
    expect(row?.sealed.includes(Buffer.from('gatan'))).toBe(false);
    expect(row?.text).not.toContain(Buffer.from('gatan').toString('hex'));
    expect(await consultations()).toEqual([]);
    expect(await reveal('A0-0')).toEqual({ ok: true, value: ADDRESS });
    expect(await reveal('A0-0')).toEqual({ ok: true, value: ADDRESS });
    expect(await consultations()).toEqual([
      { actor: 'u-eva', object_id: 'A0-0' },
      { actor: 'u-eva', object_id: 'A0-0' },
    ]);
    expect(await reveal('A0-1')).toEqual({ ok: false, refusal: { code: 'no-address' } });
  });

  it('reveals nothing when the entry can’t be written', async () => {
    await sql(`ALTER TABLE audit.entry ADD CONSTRAINT no_more CHECK (false) NOT VALID`);
    await expect(reveal('A0-0')).rejects.toThrow();
    await sql(`ALTER TABLE audit.entry DROP CONSTRAINT no_more`);
    expect(await reveal('A0-0')).toEqual({ ok: true, value: ADDRESS });
  });

  it('replaces the version that was seen and no other', async () => {
    expect(await write('A0-0', 'Andra gatan 2', 2)).toEqual({ ok: false, refusal: { code: 'stale' } });
    expect(await write('A0-0', 'Andra gatan 2', null)).toEqual({ ok: false, refusal: { code: 'stale' } });
    expect(await write('A0-0', 'Tredje gatan 3', 1)).toEqual({ ok: true, value: 2 });
    expect(await reveal('A0-0')).toEqual({ ok: true, value: 'Tredje gatan 3' });
  });

  it('opens an address for no other unit', async () => {
    await write('A1-0', 'Fjärde gatan 4', null);
    await sql(`UPDATE fristad.unit_address SET sealed = (SELECT sealed FROM fristad.unit_address WHERE unit = 'A0-0')
               WHERE unit = 'A1-0'`);
    expect(await reveal('A1-0')).toEqual({ ok: false, refusal: { code: 'unreadable' } });
  });

  it('keeps notes of a case for its region, until the case is erased', async () => {
    const id = randomUUID();
    const text = 'Ring kontaktpersonen före klockan 9';
    const wrote = await notes((store) => store.write({ id, case: 'K-a1', kind: 'CONTACT', text }));
    expect(wrote).toMatchObject({ ok: true, value: { id, kind: 'CONTACT', writtenBy: 'u-eva' } });
    expect(await notes((store) => store.heads('K-a1'))).toHaveLength(1);
    expect(await notes((store) => store.read('K-a1', id))).toMatchObject({ value: { text } });
    expect(await notes((store) => store.read('K-other', id))).toEqual({
      ok: false,
      refusal: { code: 'no-such-note' },
    });
    const south = coordinator('SYD', 'u-south');
    expect(await notes((store) => store.read('K-a1', id), south)).toEqual({
      ok: false,
      refusal: { code: 'no-such-note' },
    });
    await service.acting(EVA, () => service.app.get(EraseSubject).run({ kind: 'CASE', id: 'K-a1' }));
    expect(await notes((store) => store.read('K-a1', id))).toEqual({
      ok: false,
      refusal: { code: 'erased' },
    });
  });
});
