import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Placements } from '#problem';
import { PlacementRequests } from '#requests';
import { PruneSearches, SearchUnits } from '#search';
import { RankRequest } from '../../src/search/application/rank-request.js';
import { unpacked } from '../../src/search/reading/packed.js';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed, type Household } from '../harness/a-country.js';
import { confirmIn, coordinator, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const ADAM: Household = { id: 'a', region: 'NORD', group: 'G1', unit: 'A0-0' };
const BEA: Household = { id: 'b', region: 'SYD', group: 'G2', unit: 'A1-0' };
const CAROL: Household = { id: 'c', region: 'NORD', group: null, unit: 'A2-0' };
/** Whose placement nobody confirms: who is placed is not searched for any more. */
const DORA: Household = { id: 'd', region: 'NORD', group: null, unit: 'A3-0' };

describe.each(engines)('the search for units ($name)', (engine) => {
  let service: OwnService;
  const search = ({ id, region }: Household, actor = `u-${id}`) =>
    service.acting(coordinator(region, actor), () =>
      service.app.get(SearchUnits).run({ request: `R-${id}`, key: randomUUID() }),
    );
  const codeOf = async (...asked: Parameters<typeof search>) => {
    const answer = await search(...asked);
    return answer.ok ? 'found' : answer.refusal.code;
  };

  /** Everything that a search tells, but for its id and its time. */
  const foundFor = async (who: Household) => {
    const answer = await search(who);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { id, askedAt: _askedAt, until: _until, ...said } = answer.value;
    const [row] = await service.database.query<{ lists: Uint8Array }[]>(
      `SELECT lists FROM fristad.unit_search WHERE id = $1`,
      [id],
    );
    return JSON.stringify({ ...said, ...unpacked(row!.lists) });
  };
  const takenFor = async ({ id }: Household) => {
    const taken = `SELECT taken FROM fristad.search_day WHERE case_ref = $1`;
    return (await service.database.query<{ taken: number }[]>(taken, [`K-${id}`])).map((row) => row.taken);
  };

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 6, 2);
    await proposed(service.database, [ADAM, BEA, CAROL, DORA]);
  });
  afterAll(() => service.drop());

  it('answers the same, byte for byte, before and after others take places, in whichever region', async () => {
    const before = await foundFor(ADAM);
    expect(before).toContain('"admitted":24');
    expect(await confirmIn(service, BEA)).toMatchObject({ value: { code: 'CONFIRMED' } });
    expect(await confirmIn(service, CAROL)).toMatchObject({ value: { code: 'CONFIRMED' } });
    expect(await foundFor(ADAM)).toBe(before);
  });

  it('reads the case that is asked for and no other household of the country', async () => {
    await service.database.query(`DELETE FROM fristad.search_day`);
    const get = <T extends object>(port: abstract new (...none: never) => T) =>
      service.app.get<T>(port, { strict: false });
    const tripped: string[] = [];
    const watched = [get(PlacementRequests), get(Placements)].flatMap((port) =>
      ['grantedInPieces', 'nonAssociationsInPieces', 'inPieces', 'placedRequests']
        .filter((name) => name in port)
        .map((name) => {
          const was = (port as unknown as Record<string, (...asked: unknown[]) => unknown>)[name]!.bind(port);
          Object.assign(port, { [name]: (...asked: unknown[]) => (tripped.push(name), was(...asked)) });
          return () => Reflect.deleteProperty(port, name);
        }),
    );
    expect(watched).toHaveLength(4);
    expect(await codeOf(ADAM)).toBe('found');
    expect(tripped).toEqual([]);
    for (const leave of watched) leave();
    await service.database.query(`UPDATE fristad.search_day SET taken = 2`);
  });

  it('is made three times a day for a case, whoever asks', async () => {
    expect(await codeOf(ADAM, 'u-somebody-else')).toBe('found');
    expect(await codeOf(ADAM)).toBe('no-search-left-today');
    expect(await codeOf(DORA)).toBe('found');
    await service.database.query(`UPDATE fristad.search_day SET day = day - 1`);
    expect(await codeOf(ADAM)).toBe('found');
  });

  it.each([
    ['could not be read', `ALTER TABLE fristad.inventory_change RENAME TO away`],
    ['could not be kept', `ALTER TABLE fristad.unit_search RENAME TO away`],
  ])('counts nothing where what it finds %s', async (_, harm) => {
    const [, table = ''] = /fristad[.](\w+)/.exec(harm) ?? [];
    await service.database.query(`DELETE FROM fristad.search_day`);
    await service.database.query(harm);
    await expect(search(DORA)).rejects.toThrow();
    expect(await takenFor(DORA)).toEqual([]);
    await service.database.query(`ALTER TABLE fristad.away RENAME TO ${table}`);
    expect(await codeOf(DORA)).toBe('found');
    expect(await takenFor(DORA)).toEqual([1]);
  });

  it('is answered again under its key, uncounted, until its time is over and it is let go', async () => {
    const ask = (key: string, request = 'R-d') =>
      service.acting(coordinator('NORD', 'u-d'), () => service.app.get(SearchUnits).run({ request, key }));
    const first = await ask('again');
    const before = await takenFor(DORA);
    expect(await ask('again')).toEqual(first);
    expect(await ask('again', 'R-a')).toMatchObject({ refusal: { code: 'key-used-otherwise' } });
    expect(await takenFor(DORA)).toEqual(before);
    const stored = () => service.database.query<object[]>(`SELECT FROM fristad.unit_search`);
    const all = (await stored()).length;
    const prune = () => service.app.get(PruneSearches).look();
    await prune();
    expect(await stored()).toHaveLength(all);
    const id = first.ok ? first.value.id : '';
    const early = `UPDATE fristad.unit_search SET asked_at = asked_at - interval '12 hours', until = until - interval '12 hours'`;
    await service.database.query(`${early} WHERE id = $1`, [id]);
    expect(await ask('again')).toMatchObject({ refusal: { code: 'search-over' } });
    await prune();
    expect(await stored()).toHaveLength(all - 1);
    const [entry] = await service.database.query<object[]>(
      `SELECT operation, hits FROM audit.entry WHERE act = 'search.prune'`,
    );
    expect(entry).toEqual({ operation: 'ERASURE', hits: 1 });
    await service.database.query(`DELETE FROM fristad.search_day`);
  });

  it('is not made for who is placed, and takes none of its searches', async () => {
    expect(await codeOf(CAROL)).toBe('placed-already');
    expect(await service.database.query(`SELECT FROM fristad.search_day WHERE case_ref = 'K-c'`)).toEqual([]);
  });

  it('answers nothing for who is placed, or no more granted, since it was let through', async () => {
    const rank = ({ id, region }: Household) =>
      service.acting(coordinator(region, `u-${id}`), () =>
        service.app.get(RankRequest, { strict: false }).run(`R-${id}`),
      );
    expect(await rank(CAROL)).toEqual({ ok: false, refusal: { code: 'no-such-request' } });
    expect(await rank(DORA)).toMatchObject({ ok: true });
    const become = (status: string) =>
      service.database.query(`UPDATE fristad.placement_request SET status = '${status}' WHERE id = 'R-d'`);
    await become('SUBMITTED');
    expect(await rank(DORA)).toEqual({ ok: false, refusal: { code: 'no-such-request' } });
    await become('GRANTED');
  });

  it('knows no request of another region, and takes none of its searches', async () => {
    expect(await codeOf({ ...BEA, region: 'NORD' })).toBe('no-such-request');
    expect(await service.database.query(`SELECT FROM fristad.search_day WHERE case_ref = 'K-b'`)).toEqual([]);
  });

  it('is frozen for who asks for a tenth search too many in a week', async () => {
    const tries: string[] = [];
    for (let n = 0; n < 14; n += 1) tries.push(await codeOf(DORA, 'u-prober'));
    expect(tries.filter((code) => code === 'no-search-left-today')).toHaveLength(10);
    expect(tries.at(-1)).toBe('search-frozen');
    expect(await codeOf(DORA)).toBe('no-search-left-today');
  });
});
