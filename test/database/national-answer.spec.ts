import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, QueryRunner } from 'typeorm';
import { geodesicMeasure } from '#geodesy';
import { dateOf, dayOf, plusDays, requestId, unitId } from '#kernel';
import { OPERATOR, UnitOfWork } from '#platform';
import { hardConstraints, judge, openWorld, planConstraints, type Scenario } from '#scoring';
import { engines } from '../harness/database/index.js';
import { aSilentService, type SilentService } from '../harness/service/silent.js';
import { askedIn, aWorld, type NamedCandidate } from './worlds-at-the-boundary.js';
import { sample } from '../harness/samples.js';
import { namesBothWays } from './names-both-ways.js';
import { voidsAroundStays } from './voids-around-stays.js';

const WORLDS = sample(1, 2, 'FRISTAD_RULE_WORLDS');
/** Rules that a wrong sign or a lost word would change, each to be noticed. */
const MUTANTS: readonly (readonly [rule: string, was: string, becomes: string])[] = [
  ['not-in-the-past', '< national.today()', '<= national.today()'],
  ['one-place-per-person', 'p.person = s.person', 'false'],
  ['one-household-per-unit', 'upper(n.nights) + u.turnaround_days', 'upper(n.nights)'],
  ['one-household-per-unit', 'upper(s.nights) + u.turnaround_days', 'upper(s.nights)'],
  ['one-household-per-unit', `u.sharing = 'EXCLUSIVE'`, 'true'],
  ['beds-in-shared-unit', 'u.beds < s.persons', 'u.beds <= s.persons'],
  [
    'beds-in-shared-unit',
    'UNION SELECT lower(h.nights) FROM here h',
    'UNION SELECT lower(s.nights) FROM here h',
  ],
  ['saturation-cap', 'place.cap <=', 'place.cap <'],
  ['conflicting-households-apart', 'o.locality = u.locality OR', 'o.locality = u.locality AND'],
  [
    'conflicting-households-apart',
    'national.dispersion_between(v.version, u.id, o.id)',
    '2 * national.dispersion_between(v.version, u.id, o.id)',
  ],
  ['conflicting-households-apart', 'WHEN v.regional IS NULL', 'WHEN true'],
  ['cooled-off', 'WHEN v.regional IS NULL', 'WHEN true'],
  ['conflicting-households-apart', `s.threatening && p.groups OR`, ''],
  ['non-association', 'n.metres', 'n.metres + 2'],
  ['non-association', 'ol.municipality = ul.municipality', 'false'],
  ['non-association', 'WHEN n.a THEN n.b', 'WHEN n.a THEN n.a'],
  ['cooled-off', '>= 0', '> 0'],
  ['cooled-off', '< CASE', '<= CASE'],
  ['cooled-off', `WHEN 'DEPARTED'`, `WHEN 'ARRIVED'`],
];
/** A rule that is wrong is mostly noticed early. */
const AT_ONCE = 100;
const nameOf = (rule: string) => `national.breaks_${rule.replaceAll('-', '_')}`;

const POLICY = aWorld(1).policy.version;

type Judged = NamedCandidate & { readonly by: readonly string[] };

const askEach = (answer: string) => `
  SELECT ${answer} AS answer
  FROM jsonb_to_recordset($1::jsonb) AS a (request text, unit text, arrival date, place bigint)
  JOIN fristad.placement_request r ON r.id = a.request JOIN fristad.housing_unit u ON u.id = a.unit,
  LATERAL (SELECT ROW(r.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), r.adults + r.children,
                      u.id, daterange(a.arrival, a.arrival + r.nights), $2::text, NULL, r.id, NULL)::"national".stay AS s) AS stay
  ORDER BY a.place`;
const BROKEN = 'array(SELECT unnest(national.broken_by(s)) ORDER BY 1)';

describe.each(engines)('the rules of the database ($name)', (engine) => {
  let rules: readonly string[];

  const open = async (scenario: Scenario): Promise<SilentService> => {
    const world = await aSilentService(engine);
    await world.takeIn(scenario);
    return world;
  };
  const answers = async <Answer>(runner: QueryRunner, asked: readonly NamedCandidate[], answer: string) => {
    const placed = JSON.stringify(asked.map((one, place) => ({ ...one, place })));
    const rows = (await runner.query(askEach(answer), [placed, POLICY])) as { answer: Answer }[];
    return rows.map((row) => row.answer);
  };
  const inDatabase = async <T>(database: DataSource, act: (runner: QueryRunner) => Promise<T>) => {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL app.today = '2026-12-01'`);
      return await act(runner);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const judgedIn = (scenario: Scenario): readonly Judged[] => {
    const world = openWorld(scenario, geodesicMeasure(scenario));
    const nights = new Map(scenario.requests.map((request) => [String(request.id), request.nights]));
    return askedIn(scenario).map((asked) => {
      const departure = dateOf(plusDays(dayOf(asked.arrival), nights.get(asked.request) ?? NaN));
      const stay = { ...asked, request: requestId(asked.request), unit: unitId(asked.unit), departure };
      const broken = new Set(judge(world, [stay]).map(({ constraint }) => constraint));
      return { ...asked, by: rules.filter((rule) => broken.has(rule)).toSorted() };
    });
  };

  let first: SilentService;
  let judged: readonly Judged[];
  beforeAll(async () => {
    first = await open(aWorld(1));
    const rows = await first.database.query<{ id: string }[]>(`
      SELECT split_part(obj_description(f.oid), ', ', 1) AS id FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
      WHERE n.nspname = 'national' AND f.proname LIKE 'breaks\\_%' ORDER BY 1`);
    rules = rows.map(({ id }) => id);
    judged = judgedIn(aWorld(1));
  });
  afterAll(() => first.drop());

  it('are one for each constraint that households keep between each other, and all are asked', async () => {
    const constraints = [...hardConstraints, ...planConstraints];
    const unasked = constraints.filter(({ discloses, sql }) => discloses === 'others' && sql.length === 0);
    expect(unasked.map(({ id }) => id)).toEqual([]);
    const named = new Set(constraints.flatMap(({ sql }) => sql.filter((name) => name.includes('.breaks_'))));
    expect(rules.map(nameOf).toSorted()).toEqual([...named].toSorted());
    const [{ definition }] = await first.database.query<[{ definition: string }]>(
      `SELECT pg_get_functiondef('national.broken_by("national".stay)'::regprocedure) AS definition`,
    );
    expect(rules.filter((rule) => !definition.includes(`('${rule}', ${nameOf(rule)}(s))`))).toEqual([]);
  });

  namesBothWays(() => first.database);
  voidsAroundStays(() => first.database, aWorld(1));

  it('say what the judge says, constraint by constraint, on both sides of each boundary', async () => {
    const met = new Map<string, number>();
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const scenario = aWorld(seed);
      const world = seed === 1 ? first : await open(scenario);
      const cases = seed === 1 ? judged : judgedIn(scenario);
      const given = await inDatabase(world.database, (runner) => answers<string[]>(runner, cases, BROKEN));
      const wrong = cases.flatMap((one, place) =>
        JSON.stringify(one.by) === JSON.stringify(given[place]) ? [] : [{ ...one, given: given[place] }],
      );
      expect(wrong.slice(0, 5)).toEqual([]);
      for (const id of cases.flatMap(({ by }) => (by.length > 0 ? by : ['none'])))
        met.set(id, (met.get(id) ?? 0) + 1);
      if (world !== first) await world.drop();
    }
    process.stdout.write(`${engine.name}: ${JSON.stringify(Object.fromEntries(met))}\n`);
    // Standing stays of a scenario name no request, so that nothing here is placed twice for one.
    expect([...met.keys()].toSorted()).toEqual(
      [...rules.filter((rule) => rule !== 'one-place-per-request'), 'none'].toSorted(),
    );
  });

  /** Whether a rule that was changed answers anything otherwise than the judge does. */
  const isNoticed = async (runner: QueryRunner, rule: string): Promise<boolean> => {
    for (let from = 0; from < judged.length; from += AT_ONCE) {
      const piece = judged.slice(from, from + AT_ONCE);
      const given = await answers<boolean>(runner, piece, `${nameOf(rule)}(s)`);
      if (piece.some(({ by }, place) => by.includes(rule) !== given[place])) return true;
    }
    return false;
  };

  it.each(MUTANTS)('would be noticed to be wrong: %s with %s as %s', async (rule, was, becomes) => {
    const noticed = await inDatabase(first.database, async (runner) => {
      const ask = `SELECT pg_get_functiondef('${nameOf(rule)}("national".stay)'::regprocedure) AS sql`;
      const [{ sql }] = (await runner.query(ask)) as [{ sql: string }];
      expect(sql).toContain(was);
      await runner.query(sql.replaceAll(was, becomes));
      return isNoticed(runner, rule);
    });
    expect(noticed).toBe(true);
  });

  it.each(['fristad_app', 'fristad_run', 'fristad_import', 'fristad_guard'] as const)(
    'are nobody’s to ask: not %s’s',
    async (role) => {
      const open = await first.database.query<{ name: string }[]>(
        `SELECT f.oid::regprocedure::text AS name FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
         WHERE n.nspname = 'national' AND '"national".stay'::regtype = ANY (f.proargtypes)
           AND has_function_privilege($1, f.oid, 'EXECUTE')`,
        [role],
      );
      expect(open).toEqual([]);
      const ask = `SELECT national.broken_by(NULL)`;
      const as = { ...OPERATOR, role };
      const refused = first.acting(as, () => first.app.get(UnitOfWork).manager.query(ask));
      await expect(refused).rejects.toMatchObject({ code: '42501' });
    },
  );
});
