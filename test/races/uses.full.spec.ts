import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { describeOnServer } from '../harness/database/index.js';
import { aCountry, POLICY, proposed, requested } from '../harness/a-country.js';
import { sample } from '../harness/samples.js';
import type { Answer, Caller } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { deadlocksOf, withTwoServices, type TwoServices } from './two-services.js';

/** How often two change, of one thing, what a second person approved of it as it was. */
const TRIES = sample(8, 48, 'FRISTAD_USES');
/** Tries at most until an approval is seen to be used for what is otherwise, where nobody waits. */
const MOST_TRIES = 48;
/** A race needs time to be lost: the use is entered in the log once what was approved was compared. */
const WITHOUT_THE_LOCKS = `
  CREATE OR REPLACE FUNCTION national.lock_to_use(approval uuid, rule text, object text, other text) RETURNS void
    LANGUAGE sql AS $$ SELECT $$;
  CREATE FUNCTION public.slowly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$;
  CREATE TRIGGER slowly BEFORE INSERT ON audit.entry FOR EACH ROW WHEN (NEW.act = 'approval.use') EXECUTE FUNCTION public.slowly()`;

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });
const LETTERS = ['a', 'd', 'e'] as const;
const range = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Two acts on one thing, each of which makes it otherwise for the other. */
type Two = readonly [() => Promise<Answer>, () => Promise<Answer>];
type Prepare = (two: TwoServices, n: number) => Promise<Two>;

const ofCase = (n: number) => ({ purpose: `CASE_HANDLING; case=K-a${n}` });
type Asked = { readonly rule: string; readonly object: string; readonly command: unknown };
/** Uses an approval that a second person gave while nothing had changed. */
const used = async ([asker, second]: readonly [Caller, Caller], path: string, asked: Asked) => {
  const approval = await approvalOf(asker, second, asked);
  return () => asker.post(path, asked.command, { approval, 'idempotency-key': randomUUID() });
};
type Twice = {
  readonly rule: string;
  readonly path: string;
  readonly commandOf: (n: number, place: 0 | 1) => object;
};
const twice =
  ({ rule, path, commandOf }: Twice): Prepare =>
  async ({ as }, n) => {
    const [asks, seconds] = [as(eva, ofCase(n)), as(lea, ofCase(n))];
    const one = (place: 0 | 1) =>
      used([asks[place], seconds[place]], `/cases/K-a${n}/${path}`, {
        ...{ rule, object: `K-a${n}`, command: commandOf(n, place) },
      });
    return [await one(0), await one(1)];
  };

const KINDS: Readonly<Record<string, Prepare>> = {
  'keep a case from two others': twice({
    ...{ rule: 'case.change-conflict-profile', path: 'non-associations' },
    commandOf: (n, place) => ({ other: `K-far${n}-${place}`, scope: 'UNIT', metres: null }),
  }),
  'merge two others into a case': twice({
    ...{ rule: 'case.merge', path: 'merge' },
    commandOf: (n, place) => ({ other: `K-${place === 0 ? 'd' : 'e'}${n}` }),
  }),
  'put two policies into force': async ({ as }, n) => {
    const [asks, seconds] = [as(admin('u-ada')), as(admin('u-bo'))];
    const { policy } = (await asks[0].call(`/policies/${POLICY}`)).body;
    const one = async (place: 0 | 1) => {
      const version = `next-${n}-${place}`;
      const drafted = await asks[place].post('/policies', {
        ...policy,
        version,
        coolOffDays: 100 + 2 * n + place,
      });
      const command = { digest: drafted.body.digest };
      return used([asks[place], seconds[place]], `/policies/${version}/activate`, {
        ...{ rule: 'policy.activate', object: version, command },
      });
    };
    return [await one(0), await one(1)];
  },
  'erase a case, and withdraw what it asks for': async ({ as }, n) => {
    const [asks, seconds] = [as(eva, ofCase(n)), as(lea, ofCase(n))];
    const asked = { rule: 'case.erase', object: `K-a${n}`, command: null };
    const approval = await approvalOf(asks[0], seconds[0], asked);
    return [
      () => asks[0].call(`/cases/K-a${n}/content`, { method: 'DELETE', headers: { approval } }),
      () =>
        asks[1].post(
          `/requests/R-a${n}/withdraw`,
          { reason: 'PERSON_WITHDREW' },
          { 'if-match': '"1"', 'idempotency-key': randomUUID(), purpose: `PLACEMENT_MATCHING; case=K-a${n}` },
        ),
    ];
  },
};

/** The case a is proposed a place, which falls back when another is merged into it: that of the next is otherwise then. */
const prepared =
  (tries: number) =>
  async ({ database, assign }: TestService): Promise<void> => {
    await aCountry(database, 1, 1);
    const households = range(tries).flatMap((n) =>
      LETTERS.map((letter) => ({ id: `${letter}${n}`, region: 'NORD', group: null, unit: 'A0-0' }) as const),
    );
    const [own, others] = [
      households.filter(({ id }) => id.startsWith('a')),
      households.filter(({ id }) => !id.startsWith('a')),
    ];
    await proposed(database, own);
    await requested(database, others);
    for (const { id } of households) await assign('u-eva', `K-${id}`);
  };
const isDone = ({ status }: Answer): boolean => status < 300;

describeOnServer('two who change what was approved, in two services ($name)', (engine) => {
  /** How two ended that were sent at once, now the one a little earlier and now the other. */
  const race = async (prepare: Prepare, two: TwoServices, n: number): Promise<readonly Answer[]> => {
    const acts = await prepare(two, n);
    const lag = (n % 8) * 4;
    return Promise.all(
      acts.map(async (act, place) => {
        if (place === n % 2) await new Promise((resolve) => setTimeout(resolve, lag));
        return act();
      }),
    );
  };

  const isOneOfEach = async (two: TwoServices, prepare: Prepare): Promise<void> => {
    const ends: (readonly Answer[])[] = [];
    for (const n of range(TRIES)) ends.push(await race(prepare, two, n));
    expect(ends.flat().flatMap(({ status, text }) => (status >= 500 ? [text] : []))).toEqual([]);
    expect(ends.map((both) => both.filter(isDone).length)).toEqual(range(TRIES).map(() => 1));
    expect(await deadlocksOf(two.service)).toBe(0);
  };
  const areBoth = async (two: TwoServices, prepare: Prepare): Promise<void> => {
    await two.service.database.query(WITHOUT_THE_LOCKS);
    let [tried, seen] = [0, 0];
    while (seen < 2 && tried < MOST_TRIES) {
      seen = (await race(prepare, two, TRIES + tried)).filter(isDone).length;
      tried += 1;
    }
    expect(seen).toBe(2);
  };

  it.each(Object.entries(KINDS))(
    '%s: one is done, and the other otherwise by then; both, where nobody waits (negative control)',
    async (_, prepare) => {
      await withTwoServices(engine, prepared(TRIES + MOST_TRIES), async (two) => {
        await isOneOfEach(two, prepare);
        await areBoth(two, prepare);
      });
    },
    3_600_000,
  );
});
