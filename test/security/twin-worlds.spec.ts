import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { OPERATOR } from '#platform';
import type { Scenario } from '#scoring';
import { engines } from '../harness/database/index.js';
import { FENCED } from '../database/two-regions.js';
import { aSilentService, type SilentService } from '../harness/service/silent.js';
import { sample } from '../harness/samples.js';
import { answersOf, differing, HOME, RUNS, withOtherSecrets, withOwnStays } from './twin-worlds.js';

const listed = (answers: ReadonlyMap<string, string>, name: string): unknown =>
  (JSON.parse(answers.get(name) ?? '[]') as unknown[])[0];
const tables = Object.keys(FENCED);
const base = withOwnStays(
  generateScenario({
    requests: sample(9, 36),
    units: sample(30, 60),
    territories: 8,
    seed: 12,
    scarcity: 0.8,
  }),
);
const twins = { this: base, other: withOtherSecrets(base) } as const;

/** A run and plan of the home region, alike in both worlds, and one of another region, which differ. */
const runsIn = (scenario: Scenario): readonly string[] =>
  Object.entries(RUNS).flatMap(([whose, id]) => {
    const own = whose === 'own';
    const region = own ? HOME : 'NORD';
    const requests = scenario.requests.filter((request) => (request.region === HOME) === own);
    const nights = own ? 5 : requests.length;
    return [
      `INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed,
         requested_at, owner_region)
       VALUES ('${id}', '\\x1f8b', 'sha256:${'a'.repeat(64)}', '\\x1f8b',
         '${scenario.policy.version}', 'highs', ${nights}, '2026-11-22T20:00:00Z', '${region}')`,
      `INSERT INTO fristad.plan VALUES ('${id}', 'd', '${scenario.policy.version}', 'highs', '1', 0, 'OPTIMAL', ${nights}, '{}')`,
      `INSERT INTO fristad.plan_unplaced VALUES ('${id}', 0, '${requests[0]?.id}', 'SATURATION', '{}', '{}', false, '[]')`,
    ];
  });

describe.each(engines)('two worlds that differ in other regions’ secrets ($name)', (engine) => {
  let worlds: readonly SilentService[] = [];
  const open = async (scenario: Scenario): Promise<SilentService> => {
    const world = await aSilentService(engine);
    await world.takeIn(scenario);
    for (const statement of runsIn(scenario)) await world.database.query(statement);
    return world;
  };
  const compare = async (actor?: Parameters<typeof answersOf>[2]) => {
    const [one, other] = await Promise.all(worlds.map(({ app }) => answersOf(app, base, actor)));
    if (!one || !other) throw new RangeError('Two worlds are needed.');
    return { asked: one.size, different: differing(one, other), one };
  };
  const everywhere = async (statement: (table: string) => string) => {
    for (const { database } of worlds) for (const table of tables) await database.query(statement(table));
  };

  beforeAll(async () => {
    worlds = [await open(twins.this), await open(twins.other)];
  });
  afterAll(async () => {
    for (const { drop } of worlds) await drop();
  });

  it('answer a coordinator with the same bytes, whatever is asked', async () => {
    const { asked, different, one } = await compare();
    expect(different).toEqual([]);
    const own = base.requests.filter(({ region }) => region === HOME);
    // What is asked of the country and of both runs, and of four requests of others, and of each of one's own.
    expect(asked).toBe(20 + 4 + own.length);
    expect(listed(one, 'requests')).toHaveLength(own.length);
    expect(listed(one, 'placements')).toHaveLength(own.length);
    expect(listed(one, 'kept-apart pairs')).toHaveLength(1);
    expect(one.get(`candidates for ${own[0]?.id}`)).toContain('"admitted"');
  });

  it('do differ for the operator of the whole country: the secrets are there', async () => {
    const { different } = await compare(OPERATOR);
    expect(different).toEqual(
      expect.arrayContaining(['requests', 'placements', 'kept-apart pairs', 'the scenario']),
    );
  });

  it('do differ for the coordinator once the fence is off', async () => {
    await everywhere((table) => `ALTER TABLE fristad.${table} DISABLE ROW LEVEL SECURITY`);
    const { asked, different } = await compare();
    process.stdout.write(
      `${engine.name}: ${different.length} of ${asked} answers differ without the fence.\n`,
    );
    expect(different).toEqual(
      expect.arrayContaining([
        'requests',
        'placements',
        'kept-apart pairs',
        'the scenario',
        'the foreign run and its plan',
      ]),
    );
    await everywhere((table) => `ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`);
    expect((await compare()).different).toEqual([]);
  });
});
