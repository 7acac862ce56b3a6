import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { PoliciesModule } from '#policies';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';
import { CheckAgainstStored } from './application/check-against-stored.js';
import { ImportReader } from './application/import-reader.port.js';
import { ImportScenario } from './application/import-scenario.js';
import { StorePlacements } from './application/store-placements.js';
import { StoreScenario } from './application/store-scenario.js';
import { ImportsController } from './http/imports.controller.js';
import { ThreadedImportReader } from './reading/threaded-import-reader.js';

/** Takes a scenario in, all or nothing. */
@Module({
  imports: [
    AuditModule,
    CodesModule,
    GeographyModule,
    InventoryModule,
    PoliciesModule,
    ProblemModule,
    RequestsModule,
    TerritoriesModule,
  ],
  controllers: [ImportsController],
  providers: [
    ImportScenario,
    CheckAgainstStored,
    StoreScenario,
    StorePlacements,
    { provide: ImportReader, useClass: ThreadedImportReader },
  ],
  exports: [ImportScenario],
})
export class IntakeModule {}
