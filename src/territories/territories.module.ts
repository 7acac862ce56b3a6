import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { GeographyModule } from '#geography';
import { SealedText } from '#keys';
import { ChangeGroups } from './application/change-groups.js';
import { ChangeRelations } from './application/change-relations.js';
import { DecideGroundReport } from './application/decide-ground-report.js';
import { DrawGround } from './application/draw-ground.js';
import { GroundReader } from './application/ground-reader.port.js';
import { GroundReports } from './application/ground-reports.port.js';
import { GroundSurvey } from './application/ground-survey.port.js';
import { GroundVersions } from './application/ground-versions.port.js';
import { GroupNames } from './application/group-names.port.js';
import { Groups } from './application/groups.port.js';
import { HostileGrounds } from './application/hostile-grounds.port.js';
import { ImportGround } from './application/import-ground.js';
import { OpenGroundReport } from './application/open-ground-report.js';
import { PreviewGround } from './application/preview-ground.js';
import { ShowEndedRelation } from './application/show-ended-relation.js';
import { ShowNarrowing } from './application/show-narrowing.js';
import { StoreGroupName } from './application/store-group-name.js';
import { StoreHostileGround } from './application/store-hostile-ground.js';
import { DrawingController } from './http/drawing.controller.js';
import { GroundImportsController } from './http/ground-imports.controller.js';
import { GroundReportsController } from './http/ground-reports.controller.js';
import { GroupsController } from './http/groups.controller.js';
import { OpenReportController } from './http/open-report.controller.js';
import { PreviewController } from './http/preview.controller.js';
import { RelationsController } from './http/relations.controller.js';
import { TerritoriesController } from './http/territories.controller.js';
import { GroundReportFacts } from './persistence/ground-report-facts.js';
import { GroupFacts, GroupRelationFacts } from './persistence/group-facts.js';
import { HostileGroupEntity } from './persistence/hostile-group.entity.js';
import { PostgisGroundSurvey } from './persistence/postgis-ground-survey.js';
import { PostgresGroundReports } from './persistence/postgres-ground-reports.js';
import { PostgresGroundVersions } from './persistence/postgres-ground-versions.js';
import { PostgresGroupNames } from './persistence/postgres-group-names.js';
import { PostgresGroups } from './persistence/postgres-groups.js';
import { PostgresHostileGrounds } from './persistence/postgres-hostile-grounds.js';
import { TerritoryFacts } from './persistence/territory-facts.js';
import { TerritoryEntity } from './persistence/territory.entity.js';
import { ThreadedGroundReader } from './reading/threaded-ground-reader.js';

@Module({
  imports: [AuditModule, GeographyModule],
  controllers: [
    TerritoriesController,
    GroundImportsController,
    DrawingController,
    PreviewController,
    GroupsController,
    RelationsController,
    GroundReportsController,
    OpenReportController,
  ],
  providers: [
    StoreHostileGround,
    DecideGroundReport,
    DrawGround,
    OpenGroundReport,
    PreviewGround,
    ChangeGroups,
    ChangeRelations,
    SealedText,
    StoreGroupName,
    { provide: Groups, useClass: PostgresGroups },
    { provide: GroupNames, useClass: PostgresGroupNames },
    ImportGround,
    { provide: GroundReader, useClass: ThreadedGroundReader },
    ShowEndedRelation,
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
  static readonly facts = [GroundReportFacts, TerritoryFacts, GroupFacts, GroupRelationFacts];
  /** The tables of this feature. */
  static readonly entities = [HostileGroupEntity, TerritoryEntity];
}
