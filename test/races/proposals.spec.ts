import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeOnServer } from '../harness/database/index.js';
import type { Engine } from '../harness/database/engine.js';
import { callerAt, type Answer, type Caller } from '../harness/service/a-caller.js';
import { aService, type TestService } from '../harness/service/a-service.js';
import { AUDIENCE } from '../harness/service/an-issuer.js';
import { anotherProcess } from '../harness/service/another-process.js';
import { aCountry, ARRIVAL, requested, type Household } from '../harness/a-country.js';

/** How often two propose the same unit at once. */
const TRIES = Number(process.env['FRISTAD_PROPOSALS'] ?? 6);
/** Tries at most until proposals that lock their unit last are seen to wait in a circle. */
const OLD_TRIES = 60;
/** What a proposal did once, a little slower: it locked its unit against whoever refers to it, which both had done by then. */
const OLD_LOCK = `
  CREATE FUNCTION fristad.locks_its_unit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    PERFORM pg_sleep(0.2);
    PERFORM FROM fristad.housing_unit u WHERE u.id = NEW.unit FOR UPDATE;
    RETURN NULL;
  END $$;
  CREATE TRIGGER locks_its_unit AFTER INSERT ON fristad.placement FOR EACH ROW EXECUTE FUNCTION fristad.locks_its_unit()`;
const DEADLOCKS = `SELECT deadlocks::integer AS count FROM pg_stat_database WHERE datname = current_database()`;

const householdsOf = (n: number): readonly Household[] =>
  (['a', 'd'] as const).map((letter) => ({
    id: `${letter}${n}`,
    region: 'NORD',
    group: null,
    unit: `A${n}-0`,
  }));

type Asks = readonly [Caller, Caller];
const propose = (caller: Caller, request: string, n: number): Promise<Answer> =>
  caller.post(
    `/requests/${request}/placements`,
    { unit: `A${n}-0`, arrival: ARRIVAL },
    { purpose: `PLACEMENT_MATCHING; case=${request.replace('R-', 'K-')}` },
  );
/** Two households for one unit, and one of them from both sides. */
const race = async ([one, other]: Asks, n: number): Promise<readonly Answer[]> =>
  (
    await Promise.all([
      propose(one, `R-a${n}`, n),
      propose(other, `R-d${n}`, n),
      propose(other, `R-a${n}`, n),
    ])
  ).flat();

describeOnServer('proposals of one unit in two services ($name)', (engine: Engine) => {
  const twoServices = async (tries: number, act: (asks: Asks, service: TestService) => Promise<void>) => {
    const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
    const keys = join(place, 'keys');
    const service = await aService(engine, { FRISTAD_KEY_DIR: keys, FRISTAD_CREATE_KEYS: 'yes' });
    const database = service.database;
    await aCountry(database, tries, 1);
    const households = Array.from({ length: tries }, (_, n) => householdsOf(n)).flat();
    await requested(database, households);
    for (const { id } of households) await service.assign('u-eva', `K-${id}`);
    const url = service.fresh.serving.DATABASE_URL ?? '';
    const identity = { OIDC_ISSUER: service.issuer.issuer, OIDC_AUDIENCE: AUDIENCE };
    const settings = { ...identity, FRISTAD_KEY_DIR: keys, DATABASE_POOL_SIZE: '12' };
    const starting = [0, 1].map(() => anotherProcess(url, settings));
    const [first, second] = await Promise.all(starting);
    if (!first || !second) throw new Error('Two services were to be started.');
    const token = () => service.issuer.token({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] });
    const asks = (address: string) => callerAt(address, { token, headers: {} });
    try {
      await act([asks(first.address), asks(second.address)], service);
    } finally {
      await Promise.all([first.stop(), second.stop()]);
      await service.drop();
      await rm(place, { recursive: true, force: true });
    }
  };
  const deadlocks = async (service: TestService): Promise<number> =>
    (await service.database.query<{ readonly count: number }[]>(DEADLOCKS))[0]?.count ?? -1;

  it('are all made, in no circle, and tell nothing of the database', async () => {
    await twoServices(TRIES, async (asks, service) => {
      const answers: Answer[] = [];
      for (let n = 0; n < TRIES; n += 1) answers.push(...(await race(asks, n)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(answers.filter(({ text }) => /40P01|40001|23505|deadlock/.test(text))).toEqual([]);
      expect(await deadlocks(service)).toBe(0);
    });
  }, 3_600_000);

  it('would be seen to wait in a circle', async () => {
    await twoServices(OLD_TRIES, async (asks, service) => {
      await service.database.query(OLD_LOCK);
      let [tried, seen] = [0, 0];
      while (seen === 0 && tried < OLD_TRIES) {
        await race(asks, tried);
        tried += 1;
        seen = await deadlocks(service);
      }
      expect(seen).toBeGreaterThan(0);
    });
  }, 600_000);
});
