import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { WorkRuns } from '#runs';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { aDay } from '../../bench/ninety-days/a-day.js';
import { chanceFrom, type Country } from '../../bench/ninety-days/a-country.js';
import { figuresOf } from '../../bench/ninety-days/figures.js';
import { MovedDay } from '../../bench/ninety-days/moved-day.js';
import { coordinatorsOf } from '../../bench/ninety-days/people.js';
import { describeOnServer } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import { serviceOn, type TestService } from '../harness/service/a-service.js';

const [DAYS, A_DAY] = [sample(2, 20), 3];

/** `npm run bench -- ninety-days` does the same with two hundred coordinators. */
describeOnServer('honest coordinators ($name)', (engine) => {
  let service: TestService;
  let country: Country;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await engine.fresh({ entities, migrations });
    const clock = new MovedDay();
    service = await serviceOn(fresh, {}, clock);
    drop = async () => {
      await service.stop();
      await fresh.drop();
    };
    await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    // Homes for most, as in the country: who waits for weeks and chooses every other day is no measure of the watch.
    const wish = { requests: 20, units: 150, territories: 5, seed: 4, asOf: clock.today() };
    const scenario = generateScenario(wish);
    const empty = { ...scenario, requests: [], placements: [], nonAssociations: [] };
    const imported = await service.post('/scenarios', empty);
    if (imported.status !== 201) throw new Error(imported.text);
    const regions = [...new Set(scenario.requests.map(({ region }) => region as string))];
    const coordinators = await coordinatorsOf(service.app, { regions, count: 4 });
    const sql: Country['sql'] = (text, values = []) => service.database.query(text, [...values]);
    const counted = { whose: new Map(), tally: new Map(), chance: chanceFrom(7) };
    country = { app: service.app, clock, sql, scenario, coordinators, ...counted };
  });
  afterAll(() => drop());

  it('are not frozen, and what they accept is confirmed', async () => {
    for (let day = 0; day < DAYS; day += 1)
      await aDay(
        country,
        [0, 1, 2].map((nth) => day * A_DAY + nth),
      );
    const { frozen, accepted, confirmed } = await figuresOf(country);
    expect(country.tally.get('granted')).toBe(DAYS * A_DAY);
    expect(frozen).toBe(0);
    expect(accepted).toBeGreaterThan(DAYS);
    // Who learnt of a new threat withdrew what was accepted.
    const wanted = accepted - (country.tally.get('withdrawn after the acceptance') ?? 0);
    expect(confirmed).toBeGreaterThanOrEqual(0.98 * wanted - 1);
    expect(country.tally.get('ARRIVAL')).toBeGreaterThan(0);
  });

  it('are counted when they are frozen, or not confirmed (negative control)', async () => {
    const [one] = country.coordinators;
    await country.sql(
      `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days) VALUES (gen_random_uuid(), $1, $2, now(), 5, 30)`,
      [one?.actor.id, one?.region],
    );
    const before = await figuresOf(country);
    expect(before.frozen).toBe(1);
    country.tally.delete('confirmed');
    expect((await figuresOf(country)).confirmed).toBe(0);
  });
});
