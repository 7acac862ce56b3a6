import { Module } from '@nestjs/common';
import { KeepRequests } from './application/keep-requests.js';
import { PlacementRequests } from './application/placement-requests.port.js';
import { RequestsController } from './http/requests.controller.js';
import { ExclusionZoneEntity } from './persistence/exclusion-zone.entity.js';
import { PlacementRequestEntity } from './persistence/placement-request.entity.js';
import { PostgresPlacementRequests } from './persistence/postgres-placement-requests.js';

@Module({
  controllers: [RequestsController],
  providers: [KeepRequests, { provide: PlacementRequests, useClass: PostgresPlacementRequests }],
  exports: [KeepRequests, PlacementRequests],
})
export class RequestsModule {
  /** The tables of this feature. */
  static readonly entities = [PlacementRequestEntity, ExclusionZoneEntity];
}
