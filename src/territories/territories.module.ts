import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DecideGroundReport } from './application/decide-ground-report.js';
import { GroundReports } from './application/ground-reports.port.js';
import { GroundSurvey } from './application/ground-survey.port.js';
import { HostileGrounds } from './application/hostile-grounds.port.js';
import { StoreHostileGround } from './application/store-hostile-ground.js';
import { GroundReportsController } from './http/ground-reports.controller.js';
import { TerritoriesController } from './http/territories.controller.js';
import { GroundReportFacts } from './persistence/ground-report-facts.js';
import { HostileGroupEntity } from './persistence/hostile-group.entity.js';
import { PostgisGroundSurvey } from './persistence/postgis-ground-survey.js';
import { PostgresGroundReports } from './persistence/postgres-ground-reports.js';
import { PostgresHostileGrounds } from './persistence/postgres-hostile-grounds.js';
import { TerritoryEntity } from './persistence/territory.entity.js';

@Module({
  imports: [AuditModule],
  controllers: [TerritoriesController, GroundReportsController],
  providers: [
    StoreHostileGround,
    DecideGroundReport,
    { provide: GroundReports, useClass: PostgresGroundReports },
    { provide: HostileGrounds, useClass: PostgresHostileGrounds },
    { provide: GroundSurvey, useClass: PostgisGroundSurvey },
  ],
  exports: [StoreHostileGround, HostileGrounds, GroundSurvey],
})
export class TerritoriesModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [GroundReportFacts];
  /** The tables of this feature. */
  static readonly entities = [HostileGroupEntity, TerritoryEntity];
}
