import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { GeographyModule } from '#geography';
import { DecideGroundReport } from './application/decide-ground-report.js';
import { DrawGround } from './application/draw-ground.js';
import { GroundReports } from './application/ground-reports.port.js';
import { GroundSurvey } from './application/ground-survey.port.js';
import { GroundVersions } from './application/ground-versions.port.js';
import { HostileGrounds } from './application/hostile-grounds.port.js';
import { ShowNarrowing } from './application/show-narrowing.js';
import { StoreHostileGround } from './application/store-hostile-ground.js';
import { DrawingController } from './http/drawing.controller.js';
import { GroundReportsController } from './http/ground-reports.controller.js';
import { TerritoriesController } from './http/territories.controller.js';
import { GroundReportFacts } from './persistence/ground-report-facts.js';
import { HostileGroupEntity } from './persistence/hostile-group.entity.js';
import { PostgisGroundSurvey } from './persistence/postgis-ground-survey.js';
import { PostgresGroundReports } from './persistence/postgres-ground-reports.js';
import { PostgresGroundVersions } from './persistence/postgres-ground-versions.js';
import { PostgresHostileGrounds } from './persistence/postgres-hostile-grounds.js';
import { TerritoryFacts } from './persistence/territory-facts.js';
import { TerritoryEntity } from './persistence/territory.entity.js';

@Module({
  imports: [AuditModule, GeographyModule],
  controllers: [TerritoriesController, DrawingController, GroundReportsController],
  providers: [
    StoreHostileGround,
    DecideGroundReport,
    DrawGround,
    ShowNarrowing,
    { provide: GroundVersions, useClass: PostgresGroundVersions },
    { provide: GroundReports, useClass: PostgresGroundReports },
    { provide: HostileGrounds, useClass: PostgresHostileGrounds },
    { provide: GroundSurvey, useClass: PostgisGroundSurvey },
  ],
  exports: [StoreHostileGround, HostileGrounds, GroundSurvey],
})
export class TerritoriesModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [GroundReportFacts, TerritoryFacts];
  /** The tables of this feature. */
  static readonly entities = [HostileGroupEntity, TerritoryEntity];
}
