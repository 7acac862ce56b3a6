import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';
import { CancelRun } from './application/cancel-run.js';
import { Cases } from './application/cases.port.js';
import { CheckAgainstKept } from './application/check-against-kept.js';
import { CollectScenario } from './application/collect-scenario.js';
import { FreezeProblem } from './application/freeze-problem.js';
import { Households } from './application/households.port.js';
import { ImportReader } from './application/import-reader.port.js';
import { ImportScenario } from './application/import-scenario.js';
import { Imports } from './application/imports.port.js';
import { KeepPlacements } from './application/keep-placements.js';
import { KeepScenario } from './application/keep-scenario.js';
import { Placements } from './application/placements.port.js';
import { PolicyEffect } from './application/policy-effect.js';
import { PlacementCommands } from './application/placement-commands.port.js';
import { PlannedPlaces } from './application/planned-places.port.js';
import { Plans } from './application/plans.port.js';
import { ProblemDesk } from './application/problem-desk.port.js';
import { Ranker } from './application/ranker.port.js';
import { RankRequest } from './application/rank-request.js';
import { RUN_QUEUE, RunQueue } from './application/run-queue.port.js';
import { Runs } from './application/runs.port.js';
import { ShowCases } from './application/show-cases.js';
import { ShowPlacements } from './application/show-placements.js';
import { Snapshot } from './application/snapshot.port.js';
import { SolveRun } from './application/solve-run.js';
import { StartRun } from './application/start-run.js';
import { WatchProbing } from './application/watch-probing.js';
import { WorkRuns } from './application/work-runs.js';
import { AddressController } from './http/address.controller.js';
import { AlertsController } from './http/alerts.controller.js';
import { AskedAgainInterceptor } from './http/asked-again.interceptor.js';
import { CandidatesController } from './http/candidates.controller.js';
import { CasesController } from './http/cases.controller.js';
import { ConfirmationsController } from './http/confirmations.controller.js';
import { CountFirstInterceptor } from './http/count-first.interceptor.js';
import { DecisionsController } from './http/decisions.controller.js';
import { ExtensionsController } from './http/extensions.controller.js';
import { FindingsController } from './http/findings.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { MovesController } from './http/moves.controller.js';
import { PlacementsController } from './http/placements.controller.js';
import { PlannedPlaceController } from './http/planned-place.controller.js';
import { PlansController } from './http/plans.controller.js';
import { PolicyEffectController } from './http/policy-effect.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { RunEventsController } from './http/run-events.controller.js';
import { RunsController } from './http/runs.controller.js';
import { CurrentScenarioController } from './http/current-scenario.controller.js';
import { TransfersController } from './http/transfers.controller.js';
import { DecisionFacts } from './persistence/decision-facts.js';
import { JobsRunQueue } from './persistence/jobs-run-queue.js';
import { PlacementEntity } from './persistence/placement.entity.js';
import { PlacementFacts } from './persistence/placement-facts.js';
import { PostgresCases } from './persistence/postgres-cases.js';
import { PostgresHouseholds } from './persistence/postgres-households.js';
import { PostgresImports } from './persistence/postgres-imports.js';
import { PostgresPlacements } from './persistence/postgres-placements.js';
import { PostgresPlannedPlaces } from './persistence/postgres-planned-places.js';
import { PostgresPlans } from './persistence/postgres-plans.js';
import { PostgresRuns } from './persistence/postgres-runs.js';
import { PostgresSnapshot } from './persistence/postgres-snapshot.js';
import { RunFacts } from './persistence/run-facts.js';
import { SolverRunEntity } from './persistence/solver-run.entity.js';
import { placing } from './placing.js';
import { DeskRanker } from './reading/desk-ranker.js';
import { ThreadedProblemDesk } from './reading/threaded-problem-desk.js';
import { ThreadedImportReader } from './reading/threaded-import-reader.js';

const scenarios = [
  ImportScenario,
  CheckAgainstKept,
  KeepScenario,
  KeepPlacements,
  CollectScenario,
  FreezeProblem,
];
const acts = [StartRun, CancelRun, SolveRun, RankRequest, WorkRuns, PolicyEffect];
const views = [ShowCases, ShowPlacements];
const adapters = [
  { provide: Cases, useClass: PostgresCases },
  { provide: Households, useClass: PostgresHouseholds },
  { provide: ImportReader, useClass: ThreadedImportReader },
  { provide: Imports, useClass: PostgresImports },
  { provide: Placements, useClass: PostgresPlacements },
  { provide: PlannedPlaces, useClass: PostgresPlannedPlaces },
  { provide: Plans, useClass: PostgresPlans },
  { provide: ProblemDesk, useClass: ThreadedProblemDesk },
  { provide: Ranker, useClass: DeskRanker },
  { provide: RunQueue, useClass: JobsRunQueue },
  { provide: Runs, useClass: PostgresRuns },
  { provide: Snapshot, useClass: PostgresSnapshot },
];

@Module({
  imports: [
    AuditModule,
    CodesModule,
    GeographyModule,
    InventoryModule,
    PoliciesModule,
    RequestsModule,
    TerritoriesModule,
  ],
  controllers: [
    AddressController,
    AlertsController,
    CandidatesController,
    CasesController,
    ConfirmationsController,
    DecisionsController,
    ExtensionsController,
    FindingsController,
    ImportsController,
    MovesController,
    PlacementsController,
    PlannedPlaceController,
    PlansController,
    PolicyEffectController,
    ProposalsController,
    RunEventsController,
    RunsController,
    CurrentScenarioController,
    TransfersController,
  ],
  providers: [...scenarios, ...acts, ...views, ...placing, ...adapters],
  exports: [ImportScenario, PlacementCommands, StartRun, WatchProbing, WorkRuns, Runs, Plans],
})
export class PlacementsModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [DecisionFacts, PlacementFacts, RunFacts];
  /** Come around every other interceptor: the first sees how a request ended whatever ended it. */
  static readonly interceptors = [CountFirstInterceptor, AskedAgainInterceptor];
  /** The tables of this feature. */
  static readonly entities = [PlacementEntity, SolverRunEntity];
  /** The queues of this feature. */
  static readonly queues = [RUN_QUEUE];

  constructor(private readonly workRuns: WorkRuns) {}

  beforeApplicationShutdown(): Promise<void> {
    return this.workRuns.stop();
  }
}
