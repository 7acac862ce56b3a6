import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { ok, refusal } from '#kernel';
import { Acting, UnitOfWork } from '#platform';
import { PlanByItself, WorkRuns } from '#runs';
import { NATIONAL_RUN } from '../../src/runs/application/national-run.js';
import { WantedPlans } from '../../src/runs/application/wanted-plans.port.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 8, units: 120, territories: 15, seed: 3 });
const SETTINGS = { timeLimitMs: 60_000 };
const COORDINATOR = { sub: 'u-coordinator', roles: ['COORDINATOR:NORD'] };

type Wanted = { readonly cause: string; readonly urgent: boolean };
type Run = { readonly id: string; readonly status: string; readonly causes: readonly string[] };

describe.each(engines)('the planning of the country ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const asked = <Row>(statement: string) => service.database.query<Row[]>(statement);
  const wanted = () =>
    asked<Wanted>(`SELECT DISTINCT cause, urgent FROM fristad.plan_wanted ORDER BY cause, urgent`);
  const runs = () =>
    asked<Run>(
      `SELECT id, status, causes FROM fristad.solver_run WHERE causes <> '{}' ORDER BY requested_at`,
    );
  const forget = () => asked(`DELETE FROM fristad.plan_wanted`);
  const look = () => service.app.get(PlanByItself).look(SETTINGS);
  const finished = async (id: string) => (await service.ask(`/runs/${id}/events`)).text();
  const planning = async () => (await service.as(COORDINATOR).call('/planning')).body;
  /** Changes that came so long ago. */
  const past = (seconds: number) =>
    asked(`UPDATE fristad.plan_wanted SET since = since - make_interval(secs => ${seconds})`);

  beforeAll(async () => {
    service = await aService(engine);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  });
  afterAll(() => service.drop());

  it('begins nothing where nothing is kept', async () => {
    await look();
    expect(await runs()).toEqual([]);
    expect(await planning()).toEqual({ isWanted: false, run: null, latestPlan: null, runsAreSolved: true });
  });

  it('plans at once for an emergency that was granted a place, and tells every coordinator', async () => {
    await service.post('/scenarios', scenario);
    expect(await wanted()).toContainEqual({ cause: 'REQUEST', urgent: true });
    await look();
    const [begun] = await runs();
    expect(await planning()).toMatchObject({ isWanted: false, latestPlan: null, run: { id: begun?.id } });
    await finished(begun?.id ?? '');
    expect(await runs()).toMatchObject([
      { status: 'DONE', causes: expect.arrayContaining(['REQUEST', 'HOUSING']) },
    ]);
    expect(await planning()).toMatchObject({ run: null, latestPlan: { status: 'OPTIMAL' } });
    const saying = async (from: string, to: string) => {
      await service.database.query(
        `SET session_replication_role = replica; UPDATE fristad.plan SET status = '${to}' WHERE status = '${from}'; RESET session_replication_role`,
      );
      return (await planning()).latestPlan.status;
    };
    expect([await saying('OPTIMAL', 'NO_PLAN'), await saying('NO_PLAN', 'OPTIMAL')]).toEqual([
      ...['NO_PLACE_FOUND', 'OPTIMAL'],
    ]);
    const entries = await asked(
      `SELECT act, actor FROM audit.entry WHERE object_id = '${begun?.id}' AND act LIKE 'run.%'`,
    );
    expect(entries).toContainEqual({ act: 'run.start', actor: 'national-run' });
  });

  it('begins nothing while nothing changes', async () => {
    await look();
    expect(await runs()).toHaveLength(1);
  });

  const GRANTED = `(SELECT min(id) FROM fristad.placement_request WHERE urgency <> 'EMERGENCY')`;
  const EMERGENCY = `(SELECT min(id) FROM fristad.placement_request WHERE urgency = 'EMERGENCY')`;
  const UNIT = `(SELECT min(id) FROM fristad.housing_unit)`;
  const park = (id: string) =>
    `UPDATE fristad.placement_request SET status = 'PARKED', reason = 'SAFE_FOR_NOW' WHERE id = ${id}`;
  const grant = (id: string) =>
    `UPDATE fristad.placement_request SET status = 'GRANTED', reason = NULL WHERE id = ${id}`;
  const stay = `
    INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
    SELECT 'S-planning', 'P-planning', u.id, u.sharing, u.turnaround_days, '2027-01-01', '2027-02-01', 1, '{}', 'CONFIRMED'
    FROM fristad.housing_unit u WHERE u.id = ${UNIT}`;
  const VOID = `INSERT INTO fristad.unit_void (unit, period, reason) VALUES (${UNIT}, '[2031-01-01,2031-02-01)', 'SECURITY')`;
  const PAIR = `
    INSERT INTO fristad.non_association (a, b, scope, owner_region)
    SELECT min(person), max(person), 'UNIT', min(region) FROM fristad.placement_request`;
  it.each([
    ['a request that is parked', park(GRANTED), 'REQUEST', false],
    ['one that is granted', grant(GRANTED), 'REQUEST', false],
    ['an emergency that is parked', park(EMERGENCY), 'REQUEST', false],
    ['an emergency that is granted', grant(EMERGENCY), 'REQUEST', true],
    ['a stay', stay, 'STAY', false],
    [
      'its shorter nights',
      `UPDATE fristad.placement SET departure = '2027-01-20' WHERE id = 'S-planning'`,
      'STAY',
      false,
    ],
    ['its end', `UPDATE fristad.placement SET status = 'CANCELLED' WHERE id = 'S-planning'`, 'STAY', false],
    ['a unit', `UPDATE fristad.housing_unit SET beds = beds WHERE id = ${UNIT}`, 'HOUSING', false],
    ['work in one', VOID, 'HOUSING', false],
    ['its end', `DELETE FROM fristad.unit_void WHERE reason = 'SECURITY'`, 'HOUSING', false],
    ['hostile ground', `UPDATE fristad.group_relation SET relation = relation`, 'GROUND', false],
    ['a pair', PAIR, 'PAIR', false],
  ])('is wanted by %s', async (...[, change, cause, urgent]) => {
    await forget();
    await asked(change);
    expect(await wanted()).toEqual([{ cause, urgent }]);
  });

  it('is not wanted by what changes no plan', async () => {
    await forget();
    await asked(`UPDATE fristad.placement SET version = version + 1 WHERE id = 'S-planning'`);
    await asked(`UPDATE fristad.placement_request SET version = version + 1 WHERE status <> 'GRANTED'`);
    expect(await wanted()).toEqual([]);
  });

  it('waits until nothing more seems to come, unless an emergency waits', async () => {
    await forget();
    await asked(park(EMERGENCY));
    await asked(
      `UPDATE fristad.placement_request SET urgency = 'STANDARD' WHERE urgency = 'EMERGENCY' AND status = 'GRANTED'`,
    );
    await forget();
    const before = (await runs()).length;
    await asked(`UPDATE fristad.housing_unit SET beds = beds WHERE id = ${UNIT}`);
    await look();
    expect(await runs()).toHaveLength(before);
    await past(15);
    await look();
    const all = await runs();
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)).toMatchObject({ causes: ['HOUSING'] });
    await finished(all.at(-1)?.id ?? '');
  });

  it('is begun once, whoever else looks at the same moment', async () => {
    const before = (await runs()).length;
    await asked(`UPDATE fristad.housing_unit SET beds = beds WHERE id = ${UNIT}`);
    await past(15);
    await Promise.all([look(), look(), look()]);
    const all = await runs();
    expect(all).toHaveLength(before + 1);
    await finished(all.at(-1)?.id ?? '');
  });

  it('is not begun for what another process began for in part, and that is wanted still', async () => {
    await forget();
    await asked(park(GRANTED));
    const [row] = await asked<{ id: string }>(`SELECT id::text FROM fristad.plan_wanted`);
    const [plans, work] = [service.app.get(WantedPlans, { strict: false }), service.app.get(UnitOfWork)];
    const taken = (ids: readonly string[]) =>
      service.app
        .get(Acting)
        .run(NATIONAL_RUN, () =>
          work.run(async () => ((await plans.take(ids)) ? ok(ids) : refusal({ code: 'taken-by-another' }))),
        );
    expect(await taken([row?.id ?? '', '0'])).toMatchObject({ ok: false });
    expect(await wanted()).toHaveLength(1);
    expect(await taken([row?.id ?? ''])).toMatchObject({ ok: true });
    expect(await wanted()).toEqual([]);
    await asked(grant(GRANTED));
  });

  it('gives way to a new emergency, with the best plan so far', async () => {
    await asked(`
      INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, causes)
      SELECT '00000000-0000-4000-8000-00000000a5a5', problem, digest, measured, policy_version, engine, seed, '{NIGHT}'
      FROM fristad.solver_run LIMIT 1`);
    await asked(`UPDATE fristad.housing_unit SET beds = beds WHERE id = ${UNIT}`);
    await past(200);
    await look();
    expect((await runs()).at(-1)).toMatchObject({ status: 'QUEUED', causes: ['NIGHT'] });
    await asked(grant(EMERGENCY));
    await look();
    const [waiting, begun] = (await runs()).slice(-2);
    expect(waiting).toMatchObject({ status: 'CANCELLED', causes: ['NIGHT'] });
    expect(begun).toMatchObject({ causes: ['HOUSING', 'REQUEST'] });
    await finished(begun?.id ?? '');
  });

  it.each([
    ['after three', '2027-01-15T02:00:01Z', true],
    ['before three', '2027-01-15T01:59:59Z', false],
    ['in summer, after three', '2027-07-15T01:00:01Z', true],
    ['in summer, before three', '2027-07-15T00:59:59Z', false],
  ])('is wanted once a night: %s', async (...[, now, isWanted]) => {
    await forget();
    const evening = now.replace(/-15T.*/, '-14T20:00:00Z');
    await asked(
      `SET session_replication_role = replica; UPDATE fristad.solver_run SET requested_at = '${evening}'; RESET session_replication_role`,
    );
    const plans = service.app.get(WantedPlans, { strict: false });
    await service.app.get(Acting).run(NATIONAL_RUN, () => plans.wantNightly(new Date(now)));
    expect((await wanted()).length > 0).toBe(isWanted);
  });
});
