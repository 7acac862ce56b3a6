import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { generateScenario } from '#generation';
import { geodesicMeasure } from '#geodesy';
import { writeScenario } from '#interchange';
import { dateOf } from '#kernel';
import { ImportScenario } from '#placements';
import { Acting, OPERATOR, UnitOfWork, type ActingAs } from '#platform';
import {
  aCandidateOf,
  breachesOf,
  hardConstraints,
  openWorld,
  type NonAssociation,
  type Scenario,
} from '#scoring';
import { AppModule } from '../../src/app.module.js';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { configOn } from '../http/a-service.js';
import { DayThatStays } from '../http/the-day.js';
import type { FreshDatabase } from './harness/engine.js';
import { engines } from './harness/index.js';

const NO = 'PLACEMENT_NOT_PERMITTED';
const YES = 'PLACEMENT_PERMITTED';
const generated = generateScenario({ requests: 24, units: 110, territories: 4, seed: 8, scarcity: 0.9 });
const keptApart = generated.requests.flatMap(({ person }, index): NonAssociation[] => {
  const other = generated.placements[index % generated.placements.length];
  if (!other || other.person === person) return [];
  const pair = { a: index % 2 ? person : other.person, b: index % 2 ? other.person : person };
  const scopes = ['UNIT', 'LOCALITY', 'MUNICIPALITY'] as const;
  const scope = scopes[index % 4];
  return [scope ? { ...pair, scope } : { ...pair, scope: 'DISTANCE', metres: 60_000 as never }];
});
const scenario: Scenario = { ...generated, nonAssociations: keptApart };
const national: ActingAs = { ...OPERATOR, role: 'fristad_run' };

/** The constraints that look at standing and departed households, and none that looks at the unit alone. */
const looking = ['free-for-the-whole-stay', 'apart-from-standing-households', 'cooled-off'];
const constraints = hardConstraints.filter(({ id }) => looking.includes(id));

type Asked = { readonly request: string; readonly unit: string; readonly arrival: string };
type Judged = Asked & { readonly by: readonly string[] };

/** What the judge says of every request in every unit, where the unit is open for the whole stay. */
const judged = (): readonly Judged[] => {
  const world = openWorld(scenario, geodesicMeasure(scenario));
  return [...world.requests.values()].flatMap((request) =>
    [...world.units.values()].flatMap((unit): Judged[] => {
      const candidate = aCandidateOf(world, request, { unit, arrival: request.earliest });
      const breaches = breachesOf(candidate, constraints);
      const closed = breaches.some(({ figures }) =>
        ['unavailable', 'void'].includes((figures as { why?: string }).why ?? ''),
      );
      if (closed) return [];
      const by = breaches.map(({ id, figures }) => (figures as { breaks?: string }).breaks ?? id);
      return [{ request: request.request.id, unit: unit.unit.id, arrival: dateOf(request.earliest), by }];
    }),
  );
};

/** Some stays that one thing alone stands in the way of, a few for each such thing. */
const single = (): readonly Judged[] => {
  const seen = new Map<string, number>();
  return judged().filter(({ by: [reason, ...more] }) => {
    if (reason === undefined || more.length > 0) return false;
    seen.set(reason, (seen.get(reason) ?? 0) + 1);
    return (seen.get(reason) ?? 0) <= 25;
  });
};

describe.each(engines)('the one national answer ($name)', (engine) => {
  let fresh: FreshDatabase;
  let app: INestApplicationContext;
  const answers = (asked: readonly Asked[], actor: ActingAs): Promise<readonly string[]> =>
    app.get(Acting).run(actor, async () => {
      const rows = await app.get(UnitOfWork).manager.query<{ code: string }[]>(
        `SELECT national.placement_permission(request, unit, arrival, $2) AS code
         FROM json_to_recordset($1) AS a (request text, unit text, arrival date)`,
        [JSON.stringify(asked), scenario.policy.version],
      );
      return rows.map(({ code }) => code);
    });

  beforeAll(async () => {
    fresh = await engine.fresh({ entities, migrations });
    app = await NestFactory.createApplicationContext(AppModule.with(configOn(fresh), new DayThatStays()), {
      logger: false,
    });
    const text = writeScenario(scenario);
    const take = () => app.get(ImportScenario, { strict: false }).run(text);
    expect(await app.get(Acting).run(OPERATOR, take)).toMatchObject({ ok: true });
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await fresh.drop();
  });

  it('is the judge’s, for requests in units', async () => {
    const cases = judged().filter(({ by }, index) => index % 3 === 0 || by.includes('non-association'));
    const given = await answers(cases, national);
    const expected = cases.map(({ by }) => (by.length > 0 ? NO : YES));
    expect(cases.filter((_, index) => given[index] !== expected[index])).toEqual([]);
    const reasons = new Set(cases.flatMap(({ by }) => by));
    expect([...reasons].toSorted()).toEqual(
      expect.arrayContaining([
        'conflicting-households-apart',
        'free-for-the-whole-stay',
        'non-association',
        'saturation-cap',
      ]),
    );
    expect(new Set(given)).toEqual(new Set([YES, NO]));
    process.stdout.write(
      `${engine.name}: ${cases.length} answers, ${given.filter((code) => code === NO).length} no.\n`,
    );
  }, 240_000);

  it.each(['is_taken', 'is_saturated', 'is_near_conflict', 'is_near_kept_apart'])(
    'would not be the judge’s if %s were never asked',
    async (question) => {
      const cases = single();
      const runner = app.get(DataSource).createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query(`CREATE OR REPLACE FUNCTION national.${question}(s "national".stay) RETURNS boolean
                            LANGUAGE sql STABLE AS 'SELECT false'`);
        await runner.query(`SET LOCAL app.scope = 'national-run'`);
        const rows = (await runner.query(
          `SELECT national.placement_permission(request, unit, arrival, $2) AS code
           FROM json_to_recordset($1) AS a (request text, unit text, arrival date)`,
          [JSON.stringify(cases), scenario.policy.version],
        )) as { code: string }[];
        const wrong = cases.filter((_, index) => rows[index]?.code !== NO);
        expect(wrong.length).toBeGreaterThan(0);
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    },
    240_000,
  );

  it('is no, in the same bytes, to whoever is not the owner or asks for what is not there', async () => {
    const [yes] = judged().filter(({ by }) => by.length === 0);
    const owner = scenario.requests.find(({ id }) => id === yes?.request)?.region ?? '';
    if (!yes) throw new RangeError('Nothing is permitted.');
    const region = (code: string | null): ActingAs => ({
      ...national,
      role: 'fristad_app',
      scope: 'own-region',
      region: code,
    });
    const other = scenario.regions.find(({ code }) => code !== owner)?.code ?? '';
    expect(await answers([yes], region(owner))).toEqual([YES]);
    expect(await answers([yes], region(other))).toEqual([NO]);
    expect(await answers([yes], region(null))).toEqual([NO]);
    const absent = [
      { ...yes, request: 'nobody' },
      { ...yes, unit: 'nowhere' },
    ];
    expect(await answers(absent, region(owner))).toEqual([NO, NO]);
  });

  it.each(['is_taken', 'is_full', 'is_saturated', 'is_near_conflict', 'is_near_kept_apart'])(
    'can’t be taken apart: %s is nobody’s to ask',
    async (question) => {
      const ask = `SELECT national.${question}(NULL)`;
      const refused = app.get(Acting).run(national, () => app.get(UnitOfWork).manager.query(ask));
      await expect(refused).rejects.toMatchObject({ code: '42501' });
    },
  );
});
