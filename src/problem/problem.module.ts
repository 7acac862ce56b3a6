import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';
import { AgainstOthers } from './application/against-others.js';
import { CollectScenario } from './application/collect-scenario.js';
import { DeclinedUnits } from './application/declined-units.port.js';
import { FreezeProblem } from './application/freeze-problem.js';
import { InventoryChanges } from './application/inventory-changes.port.js';
import { InventoryMirror } from './application/inventory-mirror.js';
import { MirrorDesk } from './application/mirror-desk.port.js';
import { ReadMirror } from './application/read-mirror.js';
import { Imports } from './application/imports.port.js';
import { LatestPlans } from './application/latest-plan.port.js';
import { OpenMany } from './application/open-many.js';
import { OpenOne } from './application/open-one.js';
import { ReadStays } from './application/read-stays.js';
import { Placements } from './application/placements.port.js';
import { PolicyEffect } from './application/policy-effect.js';
import { ProblemDesk } from './application/problem-desk.port.js';
import { ShowReading } from './application/show-reading.js';
import { Standing } from './application/standing.port.js';
import { StandingDesk } from './application/standing-desk.port.js';
import { Snapshot } from './application/snapshot.port.js';
import { CurrentScenarioController } from './http/current-scenario.controller.js';
import { PolicyEffectController } from './http/policy-effect.controller.js';
import { PostgresDeclinedUnits } from './persistence/postgres-declined-units.js';
import { PostgresImports } from './persistence/postgres-imports.js';
import { PostgresInventoryChanges } from './persistence/postgres-inventory-changes.js';
import { PostgresLatestPlans } from './persistence/postgres-latest-plans.js';
import { PostgresPlacements } from './persistence/postgres-placements.js';
import { PostgresSnapshot } from './persistence/postgres-snapshot.js';
import { PostgresStanding } from './persistence/postgres-standing.js';
import { ThreadedStandingDesk } from './reading/threaded-standing-desk.js';
import { ThreadedMirrorDesk } from './reading/threaded-mirror-desk.js';
import { ThreadedProblemDesk } from './reading/threaded-problem-desk.js';

/** Everything that is kept, as a problem to solve or to judge by; what is asked of all of it is answered in a thread. */
@Module({
  imports: [GeographyModule, InventoryModule, PoliciesModule, RequestsModule, TerritoriesModule],
  controllers: [CurrentScenarioController, PolicyEffectController],
  providers: [
    AgainstOthers,
    CollectScenario,
    FreezeProblem,
    InventoryMirror,
    OpenMany,
    OpenOne,
    PolicyEffect,
    ReadMirror,
    ReadStays,
    ShowReading,
    { provide: InventoryChanges, useClass: PostgresInventoryChanges },
    { provide: MirrorDesk, useClass: ThreadedMirrorDesk },
    { provide: DeclinedUnits, useClass: PostgresDeclinedUnits },
    { provide: LatestPlans, useClass: PostgresLatestPlans },
    { provide: Imports, useClass: PostgresImports },
    { provide: Placements, useClass: PostgresPlacements },
    { provide: ProblemDesk, useClass: ThreadedProblemDesk },
    { provide: Standing, useClass: PostgresStanding },
    { provide: StandingDesk, useClass: ThreadedStandingDesk },
    { provide: Snapshot, useClass: PostgresSnapshot },
  ],
  exports: [
    AgainstOthers,
    CollectScenario,
    FreezeProblem,
    Imports,
    InventoryMirror,
    OpenMany,
    OpenOne,
    Placements,
    ProblemDesk,
  ],
})
export class ProblemModule {}
