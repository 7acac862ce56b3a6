import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { ProblemModule } from '#problem';
import { CancelRun } from './application/cancel-run.js';
import { PlannedPlaces } from './application/planned-places.port.js';
import { PlanByItself } from './application/plan-by-itself.js';
import { Plans } from './application/plans.port.js';
import { QueueRun } from './application/queue-run.js';
import { RUN_QUEUE, RunQueue } from './application/run-queue.port.js';
import { Runs } from './application/runs.port.js';
import { SolveRun } from './application/solve-run.js';
import { Solver } from './application/solver.port.js';
import { StartRun } from './application/start-run.js';
import { SweepRuns } from './application/sweep-runs.js';
import { WantedPlans } from './application/wanted-plans.port.js';
import { WorkRuns } from './application/work-runs.js';
import { PlannedPlaceController } from './http/planned-place.controller.js';
import { PlanningController } from './http/planning.controller.js';
import { PlansController } from './http/plans.controller.js';
import { RunEventsController } from './http/run-events.controller.js';
import { RunsController } from './http/runs.controller.js';
import { JobsRunQueue } from './persistence/jobs-run-queue.js';
import { PostgresPlannedPlaces } from './persistence/postgres-planned-places.js';
import { PostgresPlans } from './persistence/postgres-plans.js';
import { PostgresRuns } from './persistence/postgres-runs.js';
import { PostgresWantedPlans } from './persistence/postgres-wanted-plans.js';
import { RunFacts } from './persistence/run-facts.js';
import { ThreadedSolver } from './solving/threaded-solver.js';

/** Queues and solves runs, and keeps their plans. */
@Module({
  imports: [AuditModule, ProblemModule],
  controllers: [
    PlannedPlaceController,
    PlanningController,
    PlansController,
    RunEventsController,
    RunsController,
  ],
  providers: [
    StartRun,
    QueueRun,
    CancelRun,
    SolveRun,
    SweepRuns,
    WorkRuns,
    PlanByItself,
    { provide: PlannedPlaces, useClass: PostgresPlannedPlaces },
    { provide: Plans, useClass: PostgresPlans },
    { provide: RunQueue, useClass: JobsRunQueue },
    { provide: Runs, useClass: PostgresRuns },
    { provide: Solver, useClass: ThreadedSolver },
    { provide: WantedPlans, useClass: PostgresWantedPlans },
  ],
  exports: [PlannedPlaces, StartRun, WorkRuns, SweepRuns, PlanByItself, Runs, Plans],
})
export class RunsModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [RunFacts];
  /** The queues of this feature. */
  static readonly queues = [RUN_QUEUE];

  constructor(
    private readonly workRuns: WorkRuns,
    private readonly planByItself: PlanByItself,
    private readonly sweepRuns: SweepRuns,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.planByItself.stop();
    await this.sweepRuns.stop();
    await this.workRuns.stop();
  }
}
