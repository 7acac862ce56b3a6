import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportScenario } from '#intake';
import { isFinished, Plans, Runs, StartRun, unfreeze, type RunId, type SolverRun } from '#runs';
import { writeScenario } from '#interchange';
import { Acting, OPERATOR } from '#platform';
import { measureOf, openWorld, type Plan, type Scenario } from '#scoring';
import { geodesicMetres } from '#geodesy';
import { progressBar, type Progress } from '../cli/progress.js';
import type { Terminal } from '../cli/terminal.js';
import { folded } from '../cli/tables/fold.js';
import { planReport } from '../cli/tables/plan-report.js';
import { expectWritable, writeOutputs } from './write-outputs.js';
import type { Wishes } from './wishes.js';

type Day = {
  readonly scenario: Scenario;
  /** What follows once the scenario is taken in, and before it is planned. */
  readonly onTaken: () => Promise<void>;
  readonly terminal: Terminal;
  readonly wishes: Wishes;
};
/** Rows of each table, unless all are asked for. */
const A_FEW = 4;
const LOOK_EVERY_MS = 150;

/** Takes in the scenario, has it solved by the service, and prints the plan. */
export const planTheDay = (app: INestApplicationContext, day: Day): Promise<void> =>
  app.get(Acting).run(OPERATOR, () => planAsOperator(app, day));

const planAsOperator = async (
  app: INestApplicationContext,
  { scenario, onTaken, terminal, wishes }: Day,
): Promise<void> => {
  await expectWritable(wishes);
  const from = performance.now();
  await takeIn(app, scenario, terminal);
  await onTaken();
  terminal.err(`${scenario.requests.length} requests, ${scenario.units.length} units. Solving …\n`);
  const run = await follow(app, await startRun(app), terminal);
  const plan = await app.get(Plans, { strict: false }).find(run.id);
  if (plan === undefined) throw new Error(run.failure ?? `The run ended as ${run.status}, without a plan.`);
  const { problem, measured } = unfreeze(await app.get(Runs, { strict: false }).problemOf(run.id));
  const world = openWorld(problem, measureOf(measured, geodesicMetres));
  const { explain: all } = wishes;
  terminal.out(planReport(terminal, world, { plan, all, ...(all ? {} : { most: A_FEW }) }));
  if (!all) terminal.out(`\n${folded(ALL_OF_IT, { width: terminal.width, indent: 0 })}\n`);
  for (const path of await writeOutputs(wishes, world, plan)) terminal.out(`Written: ${path}\n`);
  terminal.err(`${summaryOf(plan)}; ${seconds(performance.now() - from)} s with the import.\n`);
};

const ALL_OF_IT =
  'All rows, strains and reasons: npm run demo -- --explain; as a page with maps: npm run demo -- --map plan.html';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const summaryOf = ({ status, timing }: Plan): string => `${status} in ${seconds(timing.totalMs)} s`;

/** The same invented country on another day has the same names, and what is kept of them stays as it is. */
const takeIn = async (
  app: INestApplicationContext,
  scenario: Scenario,
  terminal: Terminal,
): Promise<void> => {
  const imported = await app.get(ImportScenario, { strict: false }).run(writeScenario(scenario));
  if (imported.ok) return;
  if (imported.refusal.code === 'kept-with-other-content') {
    terminal.err('The day of an earlier demonstration is kept here, and is planned again as of today.\n');
    return;
  }
  const [first] = 'errors' in imported.refusal ? imported.refusal.errors : [];
  throw new Error(
    `The scenario was not taken in: ${imported.refusal.code}, ${first?.pointer ?? ''} ${first?.message ?? ''}.`,
  );
};

const startRun = async (app: INestApplicationContext): Promise<RunId> => {
  const settings = { engine: 'highs', seed: 0, timeLimitMs: null } as const;
  const command = { ...settings, id: randomUUID(), idempotencyKey: null };
  const started = await app.get(StartRun, { strict: false }).run(command);
  if (!started.ok) throw new Error(`The run was not started: ${started.refusal.code}.`);
  return started.value.id;
};

const follow = async (app: INestApplicationContext, id: RunId, terminal: Terminal): Promise<SolverRun> => {
  const bar = progressBar(terminal);
  for (;;) {
    const run = await app.get(Runs, { strict: false }).find(id);
    if (run === undefined) throw new Error(`Run ${id} is gone.`);
    if (run.progress !== null) bar.show(run.progress as Progress);
    if (isFinished(run)) {
      bar.stop();
      return run;
    }
    await sleep(LOOK_EVERY_MS);
  }
};
