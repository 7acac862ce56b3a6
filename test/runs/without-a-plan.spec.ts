import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { WorkRuns } from '#runs';
import { Solver } from '../../src/runs/application/solver.port.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { waitUntil } from '../harness/wait-until.js';

const scenario = generateScenario({ requests: 4, units: 10, territories: 5, seed: 3, scarcity: 0.2 });

/** A solver that is ended, as it does not stop by itself. */
const endedWhenStopped: Solver['solve'] = (_frozen, _settings, { signal }) =>
  new Promise((_resolve, reject) => {
    const ended = () => reject(new Error('The thread ended with code 1.'));
    if (signal.aborted) ended();
    signal.addEventListener('abort', ended);
  });

describe.each(engines)('a run whose solver had to be ended ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  beforeAll(async () => {
    service = await aService(engine);
    Object.assign(service.app.get(Solver, { strict: false }), { solve: endedWhenStopped });
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
  });
  afterAll(() => service.drop());

  const started = async () => {
    const { body } = await service.post('/runs', {});
    return `/runs/${String(body.id)}`;
  };
  const until = async (path: string, status: string) => {
    let run: Json;
    await waitUntil(`a run that is ${status}`, async () => {
      run = (await service.call(path)).body;
      return run.status === status;
    });
    return run;
  };

  it('is cancelled without a plan where somebody asked for that', async () => {
    const path = await started();
    await until(path, 'RUNNING');
    await service.post(`${path}/cancel`, {});
    expect(await until(path, 'CANCELLED')).toMatchObject({ failure: null });
    expect((await service.call(`${path}/plan`)).status).toBe(404);
  });

  it('waits for another process where this one is being stopped, as if it had not been tried', async () => {
    const path = await started();
    await until(path, 'RUNNING');
    await service.app.get(WorkRuns).stop();
    expect(await until(path, 'QUEUED')).toMatchObject({ attempts: 0, failure: null });
  });
});
