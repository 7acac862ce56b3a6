import { Module } from '@nestjs/common';
import { GroundSurvey } from './application/ground-survey.port.js';
import { HostileGrounds } from './application/hostile-grounds.port.js';
import { StoreHostileGround } from './application/store-hostile-ground.js';
import { TerritoriesController } from './http/territories.controller.js';
import { HostileGroupEntity } from './persistence/hostile-group.entity.js';
import { PostgisGroundSurvey } from './persistence/postgis-ground-survey.js';
import { PostgresHostileGrounds } from './persistence/postgres-hostile-grounds.js';
import { TerritoryEntity } from './persistence/territory.entity.js';

@Module({
  controllers: [TerritoriesController],
  providers: [
    StoreHostileGround,
    { provide: HostileGrounds, useClass: PostgresHostileGrounds },
    { provide: GroundSurvey, useClass: PostgisGroundSurvey },
  ],
  exports: [StoreHostileGround, HostileGrounds, GroundSurvey],
})
export class TerritoriesModule {
  /** The tables of this feature. */
  static readonly entities = [HostileGroupEntity, TerritoryEntity];
}
