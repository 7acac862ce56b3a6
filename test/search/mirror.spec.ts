import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InventoryMirror } from '#problem';
import { Seeded } from '../../src/solving/testing/seeded.js';
import { RankRequest } from '../../src/search/application/rank-request.js';
import { unpacked } from '../../src/search/reading/packed.js';
import { aCountry, requested } from '../harness/a-country.js';
import { coordinator, MANY_AT_ONCE } from '../harness/acting.js';
import { engines } from '../harness/database/index.js';
import { OwnProcess } from '../harness/own-process.js';
import { sample } from '../harness/samples.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { theChanges } from './changes-of-the-inventory.js';

const ROUNDS = sample(25, 200, 'FRISTAD_MIRRORED');
const WATCHED = 'A0-0';

describe.each(engines)('the inventory that a thread holds between searches ($name)', (engine) => {
  let service: OwnService;
  const rank = async (request = 'R-a') => {
    const ranked = await service.acting(coordinator('NORD', 'u-a'), () =>
      service.app.get(RankRequest, { strict: false }).run(request),
    );
    if (!ranked.ok) throw new Error(ranked.refusal.code);
    const { summary, lists } = ranked.value;
    return { ...summary, ...unpacked(lists) };
  };
  /** As a service does that has just been started. */
  const forget = () =>
    Object.assign(service.app.get(InventoryMirror, { strict: false }), { state: undefined });

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 3, 2);
    await requested(service.database, [
      { id: 'a', region: 'NORD', group: 'G1', unit: '' },
      { id: 'b', region: 'NORD', group: 'G2', unit: '' },
    ]);
  });
  afterAll(() => service.drop());

  it('would give what was before, were a change not put down', async () => {
    const change = (cost: number) =>
      service.database.query(`UPDATE fristad.housing_unit SET monthly_cost = $1`, [cost]);
    await change(5_000);
    const [before, disable] = [
      await rank(),
      'ALTER TABLE fristad.housing_unit DISABLE TRIGGER inventory_changes',
    ];
    await service.database.query(disable);
    await change(9_000);
    await service.database.query(disable.replace('DISABLE', 'ENABLE'));
    expect(await rank()).toEqual(before);
    await change(9_000);
    expect(await rank()).not.toEqual(before);
  });

  it('is read before anybody asks, and then only what changed', async () => {
    const before = await rank();
    forget();
    const mirror = service.app.get(InventoryMirror, { strict: false });
    const heldBy = () => (mirror as unknown as { state?: { id: string } }).state?.id;
    expect(heldBy()).toBeUndefined();
    await mirror.warm();
    const warmed = heldBy();
    expect(warmed).toBeDefined();
    expect(await rank()).toEqual(before);
    expect(heldBy()).toBe(warmed);
  });

  it('is read anew where the thread that held it ended', async () => {
    const before = await rank();
    const mirror = service.app.get(InventoryMirror, { strict: false });
    (mirror as unknown as { state: object }).state = {
      ...(mirror as unknown as { state: object }).state,
      id: 'another',
    };
    expect(await rank()).toEqual(before);
  });

  const onServer = engine.name === 'embedded' ? it.skip : it;
  onServer('never gives what another process had changed before the search began', async () => {
    const { DATABASE_URL } = service.fresh.choice;
    await service.database.query(
      `UPDATE fristad.housing_unit SET monthly_cost = 900000 WHERE id <> '${WATCHED}'`,
    );
    const writer = new OwnProcess('test/search/writing-process.ts', { words: [DATABASE_URL ?? '', WATCHED] });
    try {
      let seen = 0;
      await writer.until(() => writer.lines.length > 3);
      for (let n = 0; n < sample(150, 600); n += 1) {
        const committed = Number(writer.lines.at(-1));
        const { candidates } = await rank();
        const strains = candidates.find(({ unit }) => unit === WATCHED)?.strains ?? [];
        const cost = strains.find(({ constraint }) => constraint === 'cost')?.amount ?? 0;
        expect(cost).toBeGreaterThanOrEqual(committed);
        seen = Math.max(seen, cost);
      }
      expect(seen).toBeGreaterThan(20);
    } finally {
      await writer.stop();
    }
  });

  // Last, for in the end nobody may be admitted anywhere.
  it('gives what is read anew gives, after whatever changed', async () => {
    const drawn = new Seeded(11);
    const random = (below: number) => drawn.whole(0, below - 1);
    const changes = theChanges(service.database);
    const [asked, different] = [new Map<string, number>(), new Set<string>()];
    let before = JSON.stringify(await rank());
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = Object.keys(changes)[random(Object.keys(changes).length)]!;
      await changes[name]!(round, random);
      asked.set(name, (asked.get(name) ?? 0) + 1);
      const held = [await rank('R-a'), await rank('R-b')];
      forget();
      expect({ name, held }).toEqual({ name, held: [await rank('R-a'), await rank('R-b')] });
      const now = JSON.stringify(held[0]);
      if (now !== before) different.add(name);
      before = now;
    }
    expect(asked.size).toBe(Object.keys(changes).length);
    expect(different.size).toBeGreaterThan(asked.size / 2);
  });
});
