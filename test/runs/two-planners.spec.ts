import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { describeOnServer } from '../harness/database/index.js';
import { OwnProcess } from '../harness/own-process.js';
import { sample } from '../harness/samples.js';
import { aService } from '../harness/service/a-service.js';
import { waitFor } from '../harness/wait-until.js';

const scenario = generateScenario({ requests: 6, units: 60, territories: 8, seed: 12 });
const CHANGES = sample(2, 20, 'FRISTAD_PLANNED_CHANGES');
const OF_AN_EMERGENCY = `WHERE id = (SELECT min(id) FROM fristad.placement_request)`;
/** The same household asks as an emergency, is parked, and is granted again. */
const CHANGE = [
  `UPDATE fristad.placement_request SET urgency = 'EMERGENCY', status = 'PARKED', reason = 'SAFE_FOR_NOW' ${OF_AN_EMERGENCY}`,
  `UPDATE fristad.placement_request SET status = 'GRANTED', reason = NULL ${OF_AN_EMERGENCY}`,
];

describeOnServer('two processes that plan by themselves ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const workers: OwnProcess[] = [];
  const asked = <Row>(statement: string) => service.database.query<Row[]>(statement);
  const settled = (): Promise<number> =>
    waitFor('planning that is done', async () => {
      const [row] = await asked<{ wanted: boolean; unfinished: boolean; runs: number }>(`
        SELECT EXISTS (SELECT FROM fristad.plan_wanted) AS wanted,
               EXISTS (SELECT FROM fristad.solver_run WHERE finished_at IS NULL) AS unfinished,
               (SELECT count(*)::integer FROM fristad.solver_run WHERE causes <> '{}') AS runs`);
      return row && !row.wanted && !row.unfinished ? row.runs : undefined;
    });
  beforeAll(async () => {
    service = await aService(engine);
    const settings = { DATABASE_URL: service.fresh.serving.DATABASE_URL ?? '', LOG_LEVEL: 'error' };
    for (let one = 0; one < 2; one++) workers.push(new OwnProcess('src/worker.ts', { settings }));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await service.drop();
  });

  it('begin one plan for each change, and leave none out', async () => {
    await service.post('/scenarios', scenario);
    const first = await settled();
    expect(first).toBeGreaterThan(0);
    for (let change = 1; change <= CHANGES; change++) {
      await asked(CHANGE.join(';\n'));
      expect(await settled()).toBe(first + change);
    }
    const [row] = await asked<{ solvers: number }>(
      `SELECT count(*)::integer AS solvers FROM fristad.worker WHERE seen_at > clock_timestamp() - interval '1 minute'`,
    );
    expect(row?.solvers).toBe(2);
  });
});
