import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { WorkRuns } from '#runs';
import type { Plan } from '#scoring';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 24, units: 60, territories: 8, seed: 4, scarcity: 1 });

describe.each(engines)('where the plan of the country places a request ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let plan: Plan;
  let run: string;
  const requestOf = (id: string) => {
    const request = scenario.requests.find((one) => one.id === id);
    if (request === undefined) throw new RangeError(id);
    return request;
  };
  const coordinator = (region: string, person: string) =>
    service.as(
      { sub: `u-${region}`, roles: [`COORDINATOR:${region}`] },
      { purpose: `PLACEMENT_MATCHING; case=${person}` },
    );
  const asked = async (id: string) => {
    const { region, person } = requestOf(id);
    await service.assign(`u-${region}`, person);
    return coordinator(region, person).call(`/requests/${id}/planned-place`);
  };
  const solved = async (path: string) => {
    await (await service.ask(`${path}/events`)).text();
    return (await service.call(`${path}/plan`)).body as Plan;
  };

  beforeAll(async () => {
    service = await aService(engine);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
    expect((await asked(scenario.requests[0]!.id)).status).toBe(404);
    run = (await service.post('/runs')).body.id;
    plan = await solved(`/runs/${run}`);
  });
  afterAll(() => service.drop());

  it('is what the plan says of each, and nothing else of the plan', async () => {
    expect(plan.assignments.length).toBeGreaterThan(5);
    expect(plan.unplaced.length).toBeGreaterThan(0);
    const about = { run, policyVersion: plan.policyVersion, plannedAt: expect.any(String) };
    for (const { request, unit, arrival, departure } of plan.assignments)
      expect((await asked(request)).body).toEqual({ ...about, unit, arrival, departure });
    for (const { request } of plan.unplaced)
      expect((await asked(request)).body).toEqual({ ...about, unit: null, arrival: null, departure: null });
  });

  it('is nothing to another region, to who is not assigned, and to no plan of one region alone', async () => {
    const { id, region, person } = requestOf(plan.assignments[0]!.request);
    const other = region === 'NORD' ? 'SYD' : 'NORD';
    const nothing = await coordinator(other, person).call(`/requests/${id}/planned-place`);
    expect([nothing.status, nothing.body.type]).toEqual([404, '/problems/nothing-here']);
    const unassigned = service.as(
      { sub: 'u-somebody', roles: [`COORDINATOR:${region}`] },
      { purpose: `PLACEMENT_MATCHING; case=${person}` },
    );
    expect((await unassigned.call(`/requests/${id}/planned-place`)).text).toBe(nothing.text);

    const own = coordinator(region, person);
    const started = await own.post('/runs', { seed: 9 });
    expect(started.status).toBe(202);
    await (await own.ask(`/runs/${started.body.id}/events`)).text();
    expect((await asked(id)).body.run).toBe(run);
  });

  it('is told as long as the latest plan knows of the request', async () => {
    const { id } = requestOf(plan.assignments[0]!.request);
    const again = (await service.post('/runs', { seed: 2 })).body.id;
    await solved(`/runs/${again}`);
    expect((await asked(id)).body.run).toBe(again);
  });
});
