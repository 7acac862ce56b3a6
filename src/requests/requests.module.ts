import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CodesModule } from '#codes';
import { GeographyModule } from '#geography';
import { PersonCheckModule } from '#keys';
import { CaseClosings } from './application/case-closings.port.js';
import { CaseNotes } from './application/case-notes.port.js';
import { ChangeConflictProfile } from './application/change-conflict-profile.js';
import { ChangeRequest } from './application/change-request.js';
import { EraseCase } from './application/erase-case.js';
import { KeepNotes } from './application/keep-notes.js';
import { KeepRequests } from './application/keep-requests.js';
import { KeptApartPairs } from './application/kept-apart-pairs.port.js';
import { LoggedPersonChecks, RegisteredCases } from './application/logged-person-checks.js';
import { MakeRequest } from './application/make-request.js';
import { OnceForAKey } from './application/once-for-a-key.js';
import { PlacementRequests } from './application/placement-requests.port.js';
import { RequestCommands } from './application/request-commands.port.js';
import { RequestLives } from './application/request-lives.port.js';
import { RequestReading } from './application/request-reading.js';
import { ConflictProfileController } from './http/conflict-profile.controller.js';
import { ErasuresController } from './http/erasures.controller.js';
import { MakeRequestsController } from './http/make-requests.controller.js';
import { NotesController } from './http/notes.controller.js';
import { PersonChecksController } from './http/person-checks.controller.js';
import { RequestActsController } from './http/request-acts.controller.js';
import { RequestsController } from './http/requests.controller.js';
import { CaseFacts } from './persistence/case-facts.js';
import { RequestFacts } from './persistence/request-facts.js';
import { ExclusionZoneEntity } from './persistence/exclusion-zone.entity.js';
import { PlacementRequestEntity } from './persistence/placement-request.entity.js';
import { PostgresCaseClosings } from './persistence/postgres-case-closings.js';
import { PostgresCaseNotes } from './persistence/postgres-case-notes.js';
import { PostgresKeptApartPairs } from './persistence/postgres-kept-apart-pairs.js';
import { PostgresPlacementRequests } from './persistence/postgres-placement-requests.js';
import { PostgresRequestCommands } from './persistence/postgres-request-commands.js';
import { PostgresRequestLives } from './persistence/postgres-request-lives.js';

const requests = { provide: PlacementRequests, useClass: PostgresPlacementRequests };

/** What a person check needs of the cases: a module of its own, so that both may lean on it. */
@Module({ providers: [requests], exports: [requests] })
class KeptRequests {}

const personChecks: DynamicModule = PersonCheckModule.with({
  imports: [AuditModule, KeptRequests],
  writeFirst: LoggedPersonChecks,
  approvedCases: RegisteredCases,
});

const acts = [
  KeepRequests,
  KeepNotes,
  ChangeConflictProfile,
  ChangeRequest,
  MakeRequest,
  OnceForAKey,
  RequestReading,
  EraseCase,
];
const adapters = [
  { provide: CaseClosings, useClass: PostgresCaseClosings },
  { provide: CaseNotes, useClass: PostgresCaseNotes },
  { provide: RequestCommands, useClass: PostgresRequestCommands },
  { provide: RequestLives, useClass: PostgresRequestLives },
  { provide: KeptApartPairs, useClass: PostgresKeptApartPairs },
];

@Module({
  imports: [AuditModule, CodesModule, GeographyModule, KeptRequests, personChecks],
  controllers: [
    RequestsController,
    NotesController,
    PersonChecksController,
    ConflictProfileController,
    MakeRequestsController,
    RequestActsController,
    ErasuresController,
  ],
  providers: [...acts, ...adapters],
  exports: [KeepRequests, KeptRequests],
})
export class RequestsModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [CaseFacts, RequestFacts];
  /** The tables of this feature. */
  static readonly entities = [PlacementRequestEntity, ExclusionZoneEntity];
}
