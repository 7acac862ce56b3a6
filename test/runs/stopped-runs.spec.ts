import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { parsePlan } from '#interchange';
import { WorkRuns } from '#runs';
import { inScenarioOrder, judgePlan, openWorld, type Plan } from '#scoring';
import { isUnexplained } from '#solving';
import { Solver } from '../../src/runs/application/solver.port.js';
import { answer } from '../../src/runs/solving/solve-frozen.js';
import { engines } from '../harness/database/index.js';
import { someOf } from '../harness/samples.js';
import { aService } from '../harness/service/a-service.js';

const scenario = inScenarioOrder(
  generateScenario({ requests: 16, units: 60, territories: 30, seed: 3, scarcity: 1 }),
);
const world = openWorld(scenario, geodesicMeasure(scenario));
const LIMIT_SECONDS = 3_600;

/** The clock of this process is put on by two limits as soon as somebody asks for the time from within a function. */
const putOnWithin = (stage: string): void => {
  const ask = performance.now.bind(performance);
  const isWithin = new RegExp(`at (async )?(\\S+\\.)?${stage} `, 'u');
  Error.stackTraceLimit = 60;
  let ahead = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => {
    if (ahead === 0 && isWithin.test(new Error().stack ?? '')) ahead = 2_000 * LIMIT_SECONDS;
    return ask() + ahead;
  });
};

/** What the thread does, done here, where its clock can be put on. */
const solveHere: Solver['solve'] = async (frozen, settings, { report }) => {
  const { port1: near, port2: port } = new MessageChannel();
  near.on('message', report);
  return answer({ frozen, settings, port });
};

describe.each(engines)('a run of the service whose time is up ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const usualDepth = Error.stackTraceLimit;

  beforeAll(async () => {
    service = await aService(engine);
    Object.assign(service.app.get(Solver, { strict: false }), { solve: solveHere });
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Error.stackTraceLimit = usualDepth;
  });
  afterAll(() => service.drop());

  const planOf = async (): Promise<Plan> => {
    const path = `/runs/${(await service.post('/runs', { timeLimitSeconds: LIMIT_SECONDS })).body.id}`;
    let status = 'QUEUED';
    while (status === 'QUEUED' || status === 'RUNNING') {
      await sleep(100);
      status = (await service.call(path)).body.status;
    }
    expect(status).toBe('DONE');
    const plan = parsePlan((await service.call(`${path}/plan`)).body);
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    return plan.value;
  };
  const unexplainedIn = ({ unplaced }: Plan) => unplaced.filter((one) => isUnexplained(world, one));

  const stages = [
    ['the candidates', 'gatherPool', 'FEASIBLE'],
    ['the distances between units', 'searchFor', 'FEASIBLE'],
    ['the first plan', 'begin', 'FEASIBLE'],
    ['the explanations', 'explainAll', 'OPTIMAL'],
  ] as const;
  it.each(someOf(stages.toReversed(), 2))(
    'in %s keeps the plan that there is, sound and without reasons',
    async (_, stage, status) => {
      putOnWithin(stage);
      const plan = await planOf();
      expect(plan.status).toBe(status);
      expect(judgePlan(world, plan)).toEqual([]);
      expect(plan.assignments.length + plan.unplaced.length).toBe(scenario.requests.length);
      expect(plan.unplaced.length).toBeGreaterThan(0);
      expect(unexplainedIn(plan)).toEqual(plan.unplaced);
    },
  );

  it('in nothing at all explains everybody who has no place', async () => {
    const plan = await planOf();
    expect(plan.status).toBe('OPTIMAL');
    expect(plan.unplaced.length).toBeGreaterThan(0);
    expect(unexplainedIn(plan)).toEqual([]);
  });
});
