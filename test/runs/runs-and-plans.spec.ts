import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VisibleRows } from '#access';
import { parsePlan, writePlan } from '#interchange';
import { WorkRuns } from '#runs';
import type { Plan } from '#scoring';
import { engines } from '../harness/database/index.js';
import { aCountryService, bytesOf, type CountryService } from '../harness/reading/a-country-service.js';
import {
  isDenied,
  mayList,
  purposeFor,
  reaches,
  seeksAPlace,
  seenBy,
} from '../harness/reading/second-reader.js';
import { addRuns, planOf, RUNS, type Run } from './the-runs.js';
import type { Person } from '../harness/service/a-person.js';

const CLOSED_STRAINS = ['neighbours-in-protection', 'region-load'];
const CLOSED_REASONS = ['free-for-the-whole-stay', 'saturation-cap'];
const CLOSED_CODES = ['SATURATION', 'DISPERSION', 'NON_ASSOCIATION'];

const seesRun = (who: Person, { region }: Run): boolean =>
  who.region === undefined || who.region === 'NATIONAL' || who.region === region;

describe.each(engines)('runs and plans for each role ($name)', (engine) => {
  let service: CountryService;
  beforeAll(async () => {
    service = await aCountryService(engine);
    await addRuns(service);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  });
  afterAll(() => service.drop());

  const plain = (value: unknown): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(value));

  /** What a role sees of a plan: of a coordinator the own cases, and of them what tells of nobody else. */
  const expectedPlan = (who: Person, run: Run): unknown => {
    const { country, ties } = service;
    const plan = planOf(country, run);
    const personOf = (request: string) => country.scenario.requests.find(({ id }) => id === request)!;
    const inScope = ({ request }: { readonly request: string }) => reaches(who, personOf(request), ties);
    const open = who.role === 'COORDINATOR';
    const assignments = plan.assignments.filter(inScope).map((one) => ({
      ...one,
      strains: one.strains.filter(({ constraint }) => !open || !CLOSED_STRAINS.includes(constraint)),
    }));
    const unplaced = plan.unplaced.filter(inScope).map((one) => ({
      ...one,
      code: open && CLOSED_CODES.includes(one.code) ? 'NO_CAPACITY_IN_WINDOW' : one.code,
      ruledOut: Object.fromEntries(
        Object.entries(one.ruledOut).filter(([id]) => !open || !CLOSED_REASONS.includes(id)),
      ),
    }));
    const findings = plan.findings.filter(({ placements }) =>
      placements.every((id) => {
        const person = country.placements.find((one) => one.id === id)?.person ?? '';
        return !isDenied(who, person, ties);
      }),
    );
    return seenBy(who, 'plan', {
      ...plan,
      findings,
      assignments: assignments.map((one) => seenBy(who, 'assignment', plain(one))),
      unplaced: unplaced.map((one) => seenBy(who, 'request without a place', plain(one))),
    });
  };

  it('are listed, newest first, to whom the table says', async () => {
    for (const who of service.people) {
      const purpose = 'PLACEMENT_MATCHING';
      const listed = await service.askAs(who, { purpose }).everyPage('/runs?limit=2');
      if (!mayList(who, 'run.list')) {
        expect([who.id, listed]).toEqual([who.id, undefined]);
        continue;
      }
      const wanted = RUNS.filter((run) => seesRun(who, run)).toReversed();
      expect([who.id, listed?.map(({ id }) => id)]).toEqual([who.id, wanted.map(({ id }) => id)]);
      for (const run of listed ?? []) {
        const whole = { scenarioDigest: '', progress: {}, failure: null, ...run };
        expect(Object.keys(run).toSorted()).toEqual(Object.keys(seenBy(who, 'run', whole)).toSorted());
        expect(run).toMatchObject({ gap: 0.125, seed: 7 });
      }
    }
  });

  it('are read one by one by whom they are listed to, and their plans by fewer', async () => {
    const plans: [string, number][] = [];
    for (const who of service.people)
      for (const run of RUNS) {
        const asker = service.askAs(who, { purpose: purposeFor(who, 'plan.read') ?? 'PLACEMENT_MATCHING' });
        const mayRead = mayList(who, 'run.read') && seesRun(who, run);
        expect([who.id, (await asker.call(`/runs/${run.id}`)).status]).toEqual([who.id, mayRead ? 200 : 404]);
        const answer = await asker.call(`/runs/${run.id}/plan`);
        if (!mayList(who, 'plan.read') || !seesRun(who, run)) {
          expect([who.id, answer.status]).toEqual([who.id, 404]);
          continue;
        }
        expect([who.id, bytesOf(answer.body)]).toEqual([who.id, bytesOf(expectedPlan(who, run))]);
        const { assignments, unplaced } = answer.body as Plan;
        plans.push([who.id, assignments.length + unplaced.length]);
        if (who.role === 'COORDINATOR') continue;
        const whole = parsePlan(answer.body);
        expect(whole.ok && answer.text === writePlan(whole.value)).toBe(true);
      }
    expect(plans).toEqual(
      expect.arrayContaining([
        ['u-eva', 5],
        ['u-untied', 0],
        ['u-auditor', 8],
        ['u-overseer', 29],
        ['u-integration', 30],
      ]),
    );
  });

  it('would be caught if a plan were not narrowed to the cases in scope', async () => {
    const rows = service.app.get(VisibleRows, { strict: false });
    Object.assign(rows, { ofCases: async () => ({ region: null, only: null, excluded: [] }) });
    const eva = service.askAs(service.personNamed('u-eva'), { purpose: 'PLACEMENT_MATCHING' });
    const { body } = await eva.call(`/runs/${RUNS[0].id}/plan`);
    Reflect.deleteProperty(rows, 'ofCases');
    expect(bytesOf(body)).not.toBe(bytesOf(expectedPlan(service.personNamed('u-eva'), RUNS[0])));
  });

  it('give a coordinator no event of what the solver tells, and others each', async () => {
    const id = '00000000-0000-4000-8000-000000000009';
    await service.database.query(
      `INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, status, attempts, worker,
         lease_until, started_at, owner_region)
       VALUES ($1, '\\x1f8b', 'sha256:' || repeat('b', 64), '\\x1f8b', $2, 'highs', 1, 'RUNNING', 1, 'w',
         now() + interval '1 hour', now(), 'VAST')`,
      [id, service.country.scenario.policy.version],
    );
    const streamed = { 'u-eva': '', 'u-auditor': '' };
    const listen = async (who: keyof typeof streamed) => {
      const asker = service.askAs(service.personNamed(who), { purpose: 'PLACEMENT_MATCHING' });
      const { body } = await asker.ask(`/runs/${id}/events`);
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) streamed[who] += piece;
    };
    const streams = [listen('u-eva'), listen('u-auditor')];
    const untilStreamed = async (who: keyof typeof streamed, what: string) => {
      while (!streamed[who].includes(what)) await sleep(50);
    };
    // Nothing is changed before everybody who is told of it heard what was before.
    await Promise.all([untilStreamed('u-eva', 'progress'), untilStreamed('u-auditor', 'progress')]);
    for (const placed of [1, 2]) {
      await service.database.query(`UPDATE fristad.solver_run SET progress = $2 WHERE id = $1`, [
        id,
        { placed },
      ]);
      await untilStreamed('u-auditor', `"placed":${placed}`);
    }
    await service.database.query(
      `UPDATE fristad.solver_run SET status = 'DONE', worker = NULL, lease_until = NULL, finished_at = now() WHERE id = $1`,
      [id],
    );
    await Promise.all(streams);
    const eventsIn = (text: string) => text.match(/event: \w+/g);
    expect(eventsIn(streamed['u-eva'])).toEqual(['event: progress', 'event: finished']);
    expect(streamed['u-eva']).not.toMatch(/placed|scenarioDigest|failure/);
    expect(eventsIn(streamed['u-auditor'])).toEqual([
      ...Array<string>(3).fill('event: progress'),
      'event: finished',
    ]);
  });

  it('start with a gap, and tell a coordinator of the plan what is of own cases', async () => {
    const eva = service.askAs(service.personNamed('u-eva'), { purpose: 'PLACEMENT_MATCHING' });
    expect((await eva.post('/runs', { gap: 1.01 })).body.errors[0].pointer).toBe('/gap');
    const started = await eva.post('/runs', { gap: 0.25, seed: 3 });
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({ gap: 0.25, seed: 3, status: 'QUEUED' });
    expect(started.body).not.toHaveProperty('scenarioDigest');
    const path = `/runs/${started.body.id}`;
    expect((await (await eva.ask(`${path}/events`)).text()).trimEnd()).toMatch(/"status":"DONE"[^\n]*$/);
    const mine = (await eva.call(`${path}/plan`)).body as Plan;
    const auditor = service.askAs(service.personNamed('u-auditor'), { purpose: 'SUPERVISION_AUDIT' });
    const all = (await auditor.call(`${path}/plan`)).body as Plan;
    const asked = ({ assignments, unplaced }: Plan) =>
      [...assignments, ...unplaced].map(({ request }) => request);
    const { country, ties } = service;
    const { scenario } = country;
    const own = scenario.requests.filter((one) => reaches(service.personNamed('u-eva'), one, ties));
    const sought = own.filter(({ id }) => seeksAPlace(id, country));
    expect(sought.length).toBe(own.length - 1);
    expect(asked(mine).toSorted()).toEqual(sought.map(({ id }) => id).toSorted());
    expect(asked(all).length).toBeGreaterThan(sought.length);
    expect(asked(all).every((id) => scenario.requests.find((one) => one.id === id)?.region === 'VAST')).toBe(
      true,
    );
  });
});
