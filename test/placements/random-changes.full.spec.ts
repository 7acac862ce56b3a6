import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Seeded } from '../../src/solving/testing/seeded.js';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { aSilentService, type SilentService } from '../harness/service/silent.js';
import { aJudgedCountry, foundAndAnew } from './a-judged-country.js';
import { CHANGES } from './changes-at-random.js';

const SAMPLES = sample(20, 200);
/** So many in one country, before there is ground everywhere. */
const IN_A_COUNTRY = 10;
const KINDS = Object.keys(CHANGES);

describe.each(engines)('changes of every kind ($name)', (engine) => {
  let service: SilentService;
  let count = 0;
  const random = new Seeded(80);
  const change = async (kind: string): Promise<void> => {
    count += 1;
    const statements = CHANGES[kind]![2](random, count);
    await service.database.transaction(async (manager) => {
      for (const statement of statements) await manager.query(statement);
    });
  };
  const compared = () => foundAndAnew(service.database, () => judgedAnew(service));

  const begins = async () => {
    await aJudgedCountry(service.database);
    await judgedAnew(service);
  };

  beforeAll(async () => {
    service = await aSilentService(engine);
  });
  afterAll(() => service.drop());

  it(`${SAMPLES} times, one to four of them: what is found is what judging everybody finds`, async () => {
    const seen = new Set<string>();
    for (let n = 0; n < SAMPLES; n += 1) {
      if (n % IN_A_COUNTRY === 0) await begins();
      const kinds = random.times(random.whole(1, 4), () => random.of(KINDS));
      for (const kind of kinds) await change(kind);
      const { found, anew } = await compared();
      expect({ n, kinds, found }).toEqual({ n, kinds, found: anew });
      for (const one of found) seen.add(one.split(' ')[1] ?? '');
    }
    // What was compared was something.
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['apart-from-others', 'clear-of-hostile-ground', 'free-for-the-whole-stay']),
    );
  });

  it.each(KINDS)('and is not where the trigger is gone: %s (negative control)', async (kind) => {
    const [table, trigger] = CHANGES[kind]!;
    const turn = (how: string) =>
      service.database.query(`ALTER TABLE fristad.${table} ${how} TRIGGER ${trigger}`);
    let noticed = false;
    for (let n = 0; n < 100 && !noticed; n += 1) {
      if (n % IN_A_COUNTRY === 0) await begins();
      for (const before of random.some(KINDS, 0.3)) await change(before);
      await judgedAnew(service);
      await turn('DISABLE');
      await change(kind);
      await turn('ENABLE');
      const { found, anew } = await compared();
      noticed = JSON.stringify(found) !== JSON.stringify(anew);
    }
    expect(noticed).toBe(true);
  });
});
