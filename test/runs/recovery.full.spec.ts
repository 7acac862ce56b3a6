import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf } from '#interchange';
import { Runs, runId, type RunId } from '#runs';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { packed } from '../harness/frozen-problems.js';
import { embeddedEngine } from '../harness/database/index.js';
import { aService, serviceOn, type Json, type TestService } from '../harness/service/a-service.js';
import { waitFor, waitUntil } from '../harness/wait-until.js';

const small = generateScenario({ requests: 4, units: 40, territories: 6, seed: 9 });
const large = generateScenario({ requests: 160, units: 1_000, territories: 50, seed: 6 });

const finished = (service: TestService, id: string): Promise<Json> =>
  waitFor('the end of a run', async () => {
    const { body } = await service.call(`/runs/${id}`);
    return ['DONE', 'CANCELLED', 'FAILED'].includes(body.status) ? body : undefined;
  });

/** Leaves a run behind as a process leaves it that dies while it solves: held, never ended. */
const leaveHeld = (service: TestService, attempts: number): Promise<RunId> =>
  service.directly(() => leave(service, attempts));

const leave = async (service: TestService, attempts: number): Promise<RunId> => {
  const id = runId(randomUUID());
  const settings = {
    engine: 'highs',
    seed: 0,
    timeLimitMs: null,
    gap: 0,
    causes: [],
    idempotencyKey: null,
  } as const;
  const runs = service.app.get(Runs, { strict: false });
  await runs.add({
    id,
    ...settings,
    problem: packed(small),
    digest: digestOf(small),
    measured: packed({ territories: [], zones: [] }),
    policyVersion: small.policy.version,
  });
  expect(await runs.take(id, { worker: 'a dead process', seconds: 3600 })).toBe(true);
  const count = `UPDATE fristad.solver_run SET attempts = $2 WHERE id = $1`;
  await service.database.query(count, [id, attempts]);
  return id;
};

describe('a run whose process died', () => {
  it('is taken up again at the next start, or failed when it was tried three times', async () => {
    const fresh = await embeddedEngine.fresh({ entities, migrations });
    const first = await serviceOn(fresh);
    await first.post('/scenarios', small);
    const again = await leaveHeld(first, 1);
    const hopeless = await leaveHeld(first, 3);
    await first.stop();

    const second = await serviceOn(fresh);
    expect(await finished(second, again)).toMatchObject({ status: 'DONE', attempts: 2 });
    expect(await finished(second, hopeless)).toMatchObject({
      status: 'FAILED',
      failure: 'The process that solved it stopped, 3 times.',
    });
    expect((await second.call(`/runs/${again}/plan`)).status).toBe(200);
    expect((await second.call(`/runs/${hopeless}/plan`)).status).toBe(404);
    await second.stop();
    await fresh.drop();
  });

  it('stays with its worker as long as the lease lasts: without the start nobody takes it', async () => {
    const service = await aService(embeddedEngine);
    await service.post('/scenarios', small);
    const held = await leaveHeld(service, 1);
    const runs = service.app.get(Runs, { strict: false });
    await service.directly(async () => {
      expect(await runs.recover(3)).toEqual([]);
      expect(await runs.take(held, { worker: 'another', seconds: 5 })).toBe(false);
      expect(await runs.end(held, 'another', { status: 'DONE' })).toBe(false);
      expect(await runs.renew(held, { worker: 'another', seconds: 5 }, null)).toBe('lost');
    });
    await service.drop();
  });
});

describe('a run under way', () => {
  it('leaves the service answering, and when cancelled keeps its best plan with honest bounds', async () => {
    const service = await aService(embeddedEngine);
    expect((await service.post('/scenarios', large)).status).toBe(201);
    const { id } = (await service.post('/runs')).body;
    const waiting = (await service.post('/runs')).body;
    await waitUntil('a plan so far', async () => {
      const { progress, status } = (await service.call(`/runs/${id}`)).body;
      expect(['QUEUED', 'RUNNING']).toContain(status);
      return status === 'RUNNING' && progress?.levels?.some(({ value }: { value: number }) => value > 0);
    });
    expect((await fetch(`${service.address}/health/live`)).status).toBe(200);
    expect((await service.call(`/runs/${id}`)).body.status).toBe('RUNNING');

    expect((await service.post(`/runs/${waiting.id}/cancel`)).body).toMatchObject({
      status: 'CANCELLED',
      startedAt: null,
    });
    expect((await service.post(`/runs/${id}/cancel`)).status).toBe(202);
    expect(await finished(service, id)).toMatchObject({ status: 'CANCELLED', cancelRequested: true });
    const { body: plan } = await service.call(`/runs/${id}/plan`);
    expect(plan.status).toBe('FEASIBLE');
    expect(plan.assignments.length).toBeGreaterThan(0);
    expect(plan.levels.some(({ value, bound }: { value: number; bound: number }) => value !== bound)).toBe(
      true,
    );
    await service.drop();
  });
});
