import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { ChangeRequest } from './application/change-request.js';
import { ExpireRequests } from './application/expire-requests.js';
import { ShowRequests } from './application/show-requests.js';
import { StoreRequests } from './application/store-requests.js';
import { MakeRequest } from './application/make-request.js';
import { PlacementRequests } from './application/placement-requests.port.js';
import { RequestLives } from './application/request-lives.port.js';
import { RequestReading } from './application/request-reading.js';
import { AppealsController } from './http/appeals.controller.js';
import { MakeRequestsController } from './http/make-requests.controller.js';
import { RequestActsController } from './http/request-acts.controller.js';
import { RequestsController } from './http/requests.controller.js';
import { ExclusionZoneEntity } from './persistence/exclusion-zone.entity.js';
import { PlacementRequestEntity } from './persistence/placement-request.entity.js';
import { PostgresPlacementRequests } from './persistence/postgres-placement-requests.js';
import { PostgresRequestLives } from './persistence/postgres-request-lives.js';
import { RequestFacts } from './persistence/request-facts.js';

/** Who asks for a place, and what was decided of it. */
@Module({
  imports: [AuditModule, CodesModule, GeographyModule],
  controllers: [RequestsController, MakeRequestsController, RequestActsController, AppealsController],
  providers: [
    StoreRequests,
    ChangeRequest,
    MakeRequest,
    ExpireRequests,
    RequestReading,
    ShowRequests,
    { provide: PlacementRequests, useClass: PostgresPlacementRequests },
    { provide: RequestLives, useClass: PostgresRequestLives },
  ],
  exports: [StoreRequests, PlacementRequests, ExpireRequests],
})
export class RequestsModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [RequestFacts];
  /** The tables of this feature. */
  static readonly entities = [PlacementRequestEntity, ExclusionZoneEntity];

  constructor(private readonly expireRequests: ExpireRequests) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.expireRequests.stop();
  }
}
