import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { SearchModule } from '#search';
import { Incidents } from './application/incidents.port.js';
import { KeepIncident } from './application/keep-incident.js';
import { ShowKeeping } from './application/show-keeping.js';
import { ShowIncidents } from './application/show-incidents.js';
import { TransferIncidents } from './application/transfer-incidents.js';
import { IncidentTransfersController } from './http/incident-transfers.controller.js';
import { IncidentsController } from './http/incidents.controller.js';
import { IncidentFacts } from './persistence/incident-facts.js';
import { PostgresIncidents } from './persistence/postgres-incidents.js';

/** What stays, offers and proposals break, and how that is answered. */
@Module({
  imports: [AuditModule, SearchModule],
  controllers: [IncidentTransfersController, IncidentsController],
  providers: [
    KeepIncident,
    ShowIncidents,
    ShowKeeping,
    TransferIncidents,
    { provide: Incidents, useClass: PostgresIncidents },
  ],
  exports: [ShowIncidents],
})
export class IncidentsModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [IncidentFacts];
}
