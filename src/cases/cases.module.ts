import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PersonCheckModule } from '#keys';
import { RequestsModule } from '#requests';
import { CaseClosings } from './application/case-closings.port.js';
import { CaseNotes } from './application/case-notes.port.js';
import { Cases } from './application/cases.port.js';
import { ChangeConflictProfile } from './application/change-conflict-profile.js';
import { EraseCase } from './application/erase-case.js';
import { StoreNotes } from './application/store-notes.js';
import { CaseNonAssociations } from './application/case-non-associations.port.js';
import { LoggedPersonChecks, RegisteredCases } from './application/logged-person-checks.js';
import { ShowCases } from './application/show-cases.js';
import { CasesController } from './http/cases.controller.js';
import { ConflictProfileController } from './http/conflict-profile.controller.js';
import { ErasuresController } from './http/erasures.controller.js';
import { NotesController } from './http/notes.controller.js';
import { PersonChecksController } from './http/person-checks.controller.js';
import { CaseFacts } from './persistence/case-facts.js';
import { PostgresCaseClosings } from './persistence/postgres-case-closings.js';
import { PostgresCaseNotes } from './persistence/postgres-case-notes.js';
import { PostgresCases } from './persistence/postgres-cases.js';
import { PostgresCaseNonAssociations } from './persistence/postgres-case-non-associations.js';

const personChecks: DynamicModule = PersonCheckModule.with({
  imports: [AuditModule, RequestsModule],
  writeFirst: LoggedPersonChecks,
  approvedCases: RegisteredCases,
});

/** The case itself: its file, notes, who is kept apart, the checks of persons, its erasure. */
@Module({
  imports: [AuditModule, RequestsModule, personChecks],
  controllers: [
    CasesController,
    ConflictProfileController,
    ErasuresController,
    NotesController,
    PersonChecksController,
  ],
  providers: [
    ChangeConflictProfile,
    EraseCase,
    StoreNotes,
    ShowCases,
    { provide: CaseClosings, useClass: PostgresCaseClosings },
    { provide: CaseNotes, useClass: PostgresCaseNotes },
    { provide: Cases, useClass: PostgresCases },
    { provide: CaseNonAssociations, useClass: PostgresCaseNonAssociations },
  ],
})
export class CasesModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [CaseFacts];
}
