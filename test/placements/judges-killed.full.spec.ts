import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { KeyEncryptionKeys } from '#keys';
import { Seeded } from '../../src/solving/testing/seeded.js';
import { describeOnServer } from '../harness/database/index.js';
import { OwnProcess } from '../harness/own-process.js';
import { sample } from '../harness/samples.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { aJudgedCountry, foundAndAnew } from './a-judged-country.js';
import { CHANGES } from './changes-at-random.js';
import { doubled, watchJudgements } from './what-is-doubled.js';
import { waitFor, waitUntil } from '../harness/wait-until.js';

const KILLS = sample(3, 20, 'FRISTAD_JUDGES_KILLED');
const KINDS = Object.keys(CHANGES);
/** The process that is judging at this moment. */
const JUDGING = `
  SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
  WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database() AND a.application_name LIKE 'judge-%'`;

describeOnServer('two processes that judge, and are killed ($name)', (engine) => {
  let service: OwnService;
  let place: string;
  let count = 0;
  const random = new Seeded(9);
  const judges = new Map<string, OwnProcess>();
  const sql = <Row>(text: string) => service.database.query<Row[]>(text);
  const start = async (owner = ''): Promise<OwnProcess> => {
    const name = `judge-${(count += 1)}`;
    const url = new URL(service.fresh.serving.DATABASE_URL ?? '');
    url.searchParams.set('application_name', name);
    const words = [url.href, join(place, 'keys'), owner];
    const judge = new OwnProcess('test/placements/judging-process.ts', { words });
    judges.set(name, judge);
    await judge.says(/^(\{"ready":true\})$/m);
    return judge;
  };
  const change = async (kind = random.of(KINDS)): Promise<void> => {
    const statements = CHANGES[kind]![2](random, (count += 1));
    await service.database.transaction(async (manager) => {
      for (const statement of statements) await manager.query(statement);
    });
  };
  const killOneThatJudges = async (): Promise<void> => {
    const lookForOne = async () => {
      const [at] = await sql<{ name: string }>(JUDGING);
      const judge = judges.get(at?.name ?? '');
      return judge && { name: at!.name, judge };
    };
    const { name, judge } = await waitFor('one that judges', lookForOne, { every: 0 });
    judges.delete(name);
    await judge.stop('SIGKILL');
  };
  const nothingWaits = (): Promise<void> =>
    waitUntil('nothing to judge', async () => (await sql('SELECT FROM fristad.stay_to_judge')).length === 0, {
      longest: 600_000,
    });
  const endAll = async (): Promise<void> => {
    await Promise.all([...judges.values()].map((judge) => judge.stop('SIGKILL')));
    judges.clear();
  };

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
    service = await aService(engine, { FRISTAD_KEY_DIR: join(place, 'keys'), FRISTAD_CREATE_KEYS: 'yes' });
    await service.app.get(KeyEncryptionKeys, { strict: false }).current();
    await watchJudgements(service.database);
  });
  beforeEach(() => aJudgedCountry(service.database));
  afterAll(async () => {
    await endAll();
    await service.drop();
    await rm(place, { recursive: true, force: true });
  });

  it(`lose nothing and do nothing twice: ${KILLS} times in the middle, while changes keep coming`, async () => {
    await Promise.all([start(), start()]);
    const over = new AbortController();
    const changing = (async () => {
      while (!over.signal.aborted) {
        await change();
        await sleep(20);
      }
    })();
    for (let n = 0; n < KILLS; n += 1) {
      await killOneThatJudges();
      await start();
    }
    over.abort();
    await changing;
    await nothingWaits();
    await endAll();
    const { found, anew } = await foundAndAnew(service.database, () => judgedAnew(service));
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(anew);
    expect(await doubled(service.database)).toEqual([]);
  });

  it('lose what is taken off the list before it is judged (negative control)', async () => {
    await judgedAnew(service);
    const careless = await start(service.fresh.choice.DATABASE_URL);
    await change('another policy is in force');
    await sql(`UPDATE fristad.placement_request SET min_protection_level = 9, version = version + 1`);
    await careless.says(/^\{"taken":(\d+)\}$/m);
    await endAll();
    const { found, anew } = await foundAndAnew(service.database, () => judgedAnew(service));
    expect(found).not.toEqual(anew);
  });

  it('would be seen to do something twice (negative control)', async () => {
    await judgedAnew(service);
    await sql('DROP INDEX fristad.incident_once');
    await sql(`INSERT INTO fristad.incident (placement, "constraint", owner_region, opened_at)
               SELECT placement, "constraint", owner_region, opened_at FROM fristad.incident LIMIT 1`);
    await sql(
      `INSERT INTO public.judgement SELECT transaction, placement, 'entry' FROM public.judgement WHERE kind = 'entry' LIMIT 1`,
    );
    const seen = await doubled(service.database);
    expect(seen.map(({ what }) => what)).toEqual(['entry', 'incident']);
  });
});
