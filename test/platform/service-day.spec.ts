import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acting, Clock, UnitOfWork } from '#platform';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { OpenOne } from '../../src/problem/application/open-one.js';
import { problemsOf } from '../harness/frozen-problems.js';
import { engines } from '../harness/database/index.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { aCountry, proposed } from '../harness/a-country.js';
import { coordinator } from '../harness/acting.js';
import { serviceOn, type TestService } from '../harness/service/a-service.js';
import { storedScenario } from '../harness/what-is-stored.js';

/** An hour that a test chooses, on the day of Sweden that goes with it; instants go on as they are. */
class EveningClock extends Clock {
  evening = '2026-12-01T22:30:00Z';
  override now(): Date {
    return new Date();
  }
  override today(at = new Date(this.evening)) {
    return super.today(at);
  }
}

describe.each(engines)('the day of the service ($name)', (engine) => {
  const clock = new EveningClock();
  let fresh: FreshDatabase;
  let service: TestService;
  const database = () => service.database;
  const asOfRuns = async () => (await problemsOf(database())).map(({ problem: { asOf: day } }) => ({ day }));
  const eva = coordinator('NORD', 'u-eva');
  const asEva = <T>(act: () => Promise<T>) => service.app.get(Acting).run(eva, act);
  const dayOfJudging = async () => {
    const one = await asEva(() => service.app.get(OpenOne).run({ request: 'R-a', unit: 'A0-0' }));
    return one?.world.scenario.asOf;
  };
  const dayOfExport = async () => {
    return (await service.directly(() => storedScenario(service.app))).asOf;
  };
  const dayInTheDatabase = async () => {
    const rows = await asEva(() =>
      service.app
        .get(UnitOfWork)
        .manager.query<{ day: string }[]>(`SELECT current_setting('app.today') AS day`),
    );
    return rows[0]?.day;
  };

  beforeAll(async () => {
    fresh = await engine.fresh({ entities, migrations });
    service = await serviceOn(fresh, {}, clock);
    await aCountry(database(), 1, 1);
    await proposed(database(), [{ id: 'a', region: 'NORD', group: null, unit: 'A0-0' }]);
    await service.assign('u-eva', 'K-a');
  });
  afterAll(async () => {
    await service.stop();
    await fresh.drop();
  });

  it('is tomorrow at half past eleven UTC, for runs, judging and the database alike', async () => {
    for (const [evening, day] of [
      ['2026-12-01T22:30:00Z', '2026-12-01'],
      ['2026-12-01T23:30:00Z', '2026-12-02'],
      ['2027-06-30T21:59:59Z', '2027-06-30'],
      ['2027-06-30T22:00:00Z', '2027-07-01'],
    ] as const) {
      clock.evening = evening;
      expect((await service.post('/runs', {})).status).toBe(202);
      expect((await asOfRuns()).at(-1)).toEqual({ day });
      expect(await dayOfExport()).toBe(day);
      expect(await dayOfJudging()).toBe(day);
      expect(await dayInTheDatabase()).toBe(day);
    }
  });

  it('does not move in a run that was frozen', async () => {
    clock.evening = '2028-01-01T12:00:00Z';
    expect(new Set((await asOfRuns()).map(({ day }) => day))).toEqual(
      new Set(['2026-12-01', '2026-12-02', '2027-06-30', '2027-07-01']),
    );
  });

  it('is nobody’s to choose', async () => {
    expect((await service.post('/runs', { asOf: '2026-11-01' })).status).toBe(422);
  });

  it('lets a case be searched for three times a day of Sweden', async () => {
    const search = async () =>
      (
        await service
          .as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }, { purpose: 'PLACEMENT_MATCHING; case=K-a' })
          .post('/requests/R-a/searches', undefined, { 'idempotency-key': randomUUID() })
      ).status;
    clock.evening = '2026-12-01T22:59:59Z';
    expect([await search(), await search(), await search(), await search()]).toEqual([201, 201, 201, 429]);
    clock.evening = '2026-12-01T23:00:00Z';
    expect(await search()).toBe(201);
    const days = await database().query(`SELECT day, taken FROM fristad.search_day ORDER BY day`);
    expect(days).toEqual([
      { day: '2026-12-01', taken: 3 },
      { day: '2026-12-02', taken: 1 },
    ]);
  });
});
