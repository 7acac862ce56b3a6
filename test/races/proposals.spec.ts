import { expect, it } from '@jest/globals';
import { describeOnServer } from '../harness/database/index.js';
import type { Engine } from '../harness/database/engine.js';
import type { Answer, Caller } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { aCountry, ARRIVAL, requested, type Household } from '../harness/a-country.js';
import { deadlocksOf, withTwoServices, type Asks } from './two-services.js';

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

const householdsOf = (n: number): readonly Household[] =>
  (['a', 'd'] as const).map((letter) => ({
    id: `${letter}${n}`,
    region: 'NORD',
    group: null,
    unit: `A${n}-0`,
  }));

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
  const twoServices = (tries: number, act: (asks: Asks, service: TestService) => Promise<void>) =>
    withTwoServices(
      engine,
      async ({ database, assign }) => {
        await aCountry(database, tries, 1);
        const households = Array.from({ length: tries }, (_, n) => householdsOf(n)).flat();
        await requested(database, households);
        for (const { id } of households) await assign('u-eva', `K-${id}`);
      },
      ({ service, as }) => act(as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }), service),
    );

  it('are all made, in no circle, and tell nothing of the database', async () => {
    await twoServices(TRIES, async (asks, service) => {
      const answers: Answer[] = [];
      for (let n = 0; n < TRIES; n += 1) answers.push(...(await race(asks, n)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(answers.filter(({ text }) => /40P01|40001|23505|deadlock/.test(text))).toEqual([]);
      expect(await deadlocksOf(service)).toBe(0);
    });
  }, 3_600_000);

  it('would be seen to wait in a circle', async () => {
    await twoServices(OLD_TRIES, async (asks, service) => {
      await service.database.query(OLD_LOCK);
      let [tried, seen] = [0, 0];
      while (seen === 0 && tried < OLD_TRIES) {
        await race(asks, tried);
        tried += 1;
        seen = await deadlocksOf(service);
      }
      expect(seen).toBeGreaterThan(0);
    });
  }, 600_000);
});
