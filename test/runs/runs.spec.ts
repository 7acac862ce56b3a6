import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { digestOf, parsePlan } from '#interchange';
import { WorkRuns } from '#runs';
import { inScenarioOrder, judgePlan, openWorld } from '#scoring';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 8, units: 120, territories: 15, seed: 3 });
const NO_RUN = '/runs/00000000-0000-4000-8000-00000000dead';

describe.each(engines)('the runs of the service ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const eventsOf = async (path: string): Promise<readonly { event: string; data: Json }[]> => {
    const text = await (await service.ask(`${path}/events`)).text();
    return text
      .trim()
      .split('\n\n')
      .map((block) => Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s))))
      .map(({ event, data }) => ({ event, data: JSON.parse(data) }));
  };

  beforeAll(async () => {
    service = await aService(engine);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  });
  afterAll(() => service.drop());

  it('needs something to solve', async () => {
    expect(await service.post('/runs')).toMatchObject({ status: 409, body: { code: 'nothing-imported' } });
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
  });

  it('solves a run, tells its progress, and gives a plan that the judge lets pass', async () => {
    const started = await service.post('/runs', { seed: 5 });
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({
      status: 'QUEUED',
      seed: 5,
      scenarioDigest: digestOf(inScenarioOrder(scenario)),
    });
    const path = `/runs/${started.body.id}`;
    expect(started.headers.get('location')).toBe(`/api${path}`);
    expect((await service.call(`${path}/plan`)).body?.code ?? 'no-plan').toBe('no-plan');

    const events = await eventsOf(path);
    expect(events.at(-1)).toMatchObject({ event: 'finished', data: { status: 'DONE', attempts: 1 } });
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);

    const answer = await service.call(`${path}/plan`);
    const plan = parsePlan(answer.body);
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    expect(plan.value).toMatchObject({ status: 'OPTIMAL', scenarioDigest: started.body.scenarioDigest });
    expect(plan.value.assignments.length + plan.value.unplaced.length).toBe(8);
    const world = openWorld(inScenarioOrder(scenario), geodesicMeasure(scenario));
    expect(judgePlan(world, plan.value)).toMatchObject([]);
  });

  it('gives the same plan to the same seed, but for its timing', async () => {
    const plans: object[] = [];
    for (const seed of [11, 11]) {
      const path = `/runs/${(await service.post('/runs', { seed })).body.id}`;
      await eventsOf(path);
      const { timing: _, ...plan } = (await service.call(`${path}/plan`)).body;
      plans.push(plan);
    }
    expect(plans[0]).toEqual(plans[1]);
  });

  it('starts one run for one idempotency key', async () => {
    const key = { 'idempotency-key': 'once' };
    const [first, second] = await Promise.all([
      service.post('/runs', {}, key),
      service.post('/runs', {}, key),
    ]);
    expect(second.body.id).toBe(first.body.id);
    expect((await service.post('/runs', {}, { 'idempotency-key': 'twice' })).body.id).not.toBe(first.body.id);
    expect(await service.post('/runs', {}, { 'idempotency-key': 'with space' })).toMatchObject({
      status: 400,
    });
    expect(await service.post('/runs', { seed: 7 }, key)).toMatchObject({
      status: 422,
      body: { code: 'key-used-otherwise' },
    });
  });

  it('refuses settings that are none, each with its pointer', async () => {
    const answer = await service.post('/runs', { seed: -1, engine: 'abacus', asOf: '2026-12-01', depth: 1 });
    expect(answer.status).toBe(422);
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/seed', '/engine', '/asOf', '/depth']));
    expect(await service.post('/runs', { policyVersion: '1900-1' })).toMatchObject({
      status: 422,
      body: { code: 'no-such-policy', policyVersion: '1900-1' },
    });
  });

  it('knows no run by another id', async () => {
    for (const path of [NO_RUN, `${NO_RUN}/plan`, `${NO_RUN}/events`, '/runs/x', '/runs/%00/plan']) {
      expect(await service.call(path)).toMatchObject({
        status: 404,
        body: { type: '/problems/nothing-here' },
      });
    }
    expect(await service.post(`${NO_RUN}/cancel`)).toMatchObject({ status: 404 });
  });

  it('does not cancel what has finished', async () => {
    const path = `/runs/${(await service.post('/runs')).body.id}`;
    await eventsOf(path);
    expect(await service.post(`${path}/cancel`)).toMatchObject({
      status: 409,
      body: { code: 'already-finished', runStatus: 'DONE' },
    });
  });

  it('lists the runs, newest first, a page at a time', async () => {
    const ids: string[] = [];
    for (let next: string | null = '/api/runs?limit=2'; next !== null;) {
      const page: Json = (await service.call(next.replace('/api', ''))).body;
      expect(page.items.length).toBeLessThanOrEqual(2);
      ids.push(...page.items.map(({ id }: { id: string }) => id));
      next = page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(6);
  });
});
