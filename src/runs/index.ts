export { PlanByItself } from './application/plan-by-itself.js';
export { Plans } from './application/plans.port.js';
export { RUN_QUEUE, RunQueue } from './application/run-queue.port.js';
export { Runs } from './application/runs.port.js';
export { StartRun } from './application/start-run.js';
export { SweepRuns } from './application/sweep-runs.js';
export { WorkRuns, type Workplace } from './application/work-runs.js';
export { type RunId, type SolverRun, isFinished, runId } from './domain/solver-run.js';
export { RunsModule } from './runs.module.js';
