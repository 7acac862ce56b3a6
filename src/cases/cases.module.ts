import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#audit';
import { PersonCheckModule, SealedText } from '#keys';
import { RequestsModule } from '#requests';
import { CaseClosings } from './application/case-closings.port.js';
import { CaseFiles } from './application/case-files.port.js';
import { CaseMerges } from './application/case-merges.port.js';
import { CaseMeasures } from './application/case-measures.port.js';
import { CaseNotes } from './application/case-notes.port.js';
import { Cases } from './application/cases.port.js';
import { ChangeCaseFile } from './application/change-case-file.js';
import { ChangeConflictProfile } from './application/change-conflict-profile.js';
import { ChangeMeasures } from './application/change-measures.js';
import { ContactPersons } from './application/contact-persons.port.js';
import { EraseCase } from './application/erase-case.js';
import { MergeCases } from './application/merge-cases.js';
import { PreviewMerge, ShowMerge } from './application/preview-merge.js';
import { ShowCaseFile } from './application/show-case-file.js';
import { StoreContactPerson } from './application/store-contact-person.js';
import { StoreNotes } from './application/store-notes.js';
import { CaseNonAssociations } from './application/case-non-associations.port.js';
import { LoggedPersonChecks, RegisteredCases } from './application/logged-person-checks.js';
import { ShowErasure } from './application/show-erasure.js';
import { ShowCases } from './application/show-cases.js';
import { ShowConflictProfile } from './application/show-conflict-profile.js';
import { Timelines } from './application/timelines.port.js';
import { CaseFileController } from './http/case-file.controller.js';
import { CasesController } from './http/cases.controller.js';
import { ConflictProfileController } from './http/conflict-profile.controller.js';
import { ContactPersonController } from './http/contact-person.controller.js';
import { ErasuresController } from './http/erasures.controller.js';
import { MeasuresController } from './http/measures.controller.js';
import { MergesController } from './http/merges.controller.js';
import { NotesController } from './http/notes.controller.js';
import { PersonChecksController } from './http/person-checks.controller.js';
import { TimelineController } from './http/timeline.controller.js';
import { CaseFacts } from './persistence/case-facts.js';
import { PostgresCaseClosings } from './persistence/postgres-case-closings.js';
import { PostgresCaseFiles } from './persistence/postgres-case-files.js';
import { PostgresCaseMeasures } from './persistence/postgres-case-measures.js';
import { PostgresCaseMerges } from './persistence/postgres-case-merges.js';
import { PostgresCaseNotes } from './persistence/postgres-case-notes.js';
import { PostgresCases } from './persistence/postgres-cases.js';
import { PostgresTimelines } from './persistence/postgres-timelines.js';
import { PostgresContactPersons } from './persistence/postgres-contact-persons.js';
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
    CaseFileController,
    ConflictProfileController,
    ContactPersonController,
    ErasuresController,
    MeasuresController,
    MergesController,
    NotesController,
    PersonChecksController,
    TimelineController,
  ],
  providers: [
    ChangeCaseFile,
    ChangeConflictProfile,
    ChangeMeasures,
    EraseCase,
    MergeCases,
    PreviewMerge,
    ShowMerge,
    SealedText,
    StoreContactPerson,
    StoreNotes,
    ShowCaseFile,
    ShowCases,
    ShowErasure,
    ShowConflictProfile,
    { provide: CaseClosings, useClass: PostgresCaseClosings },
    { provide: CaseFiles, useClass: PostgresCaseFiles },
    { provide: CaseMerges, useClass: PostgresCaseMerges },
    { provide: CaseMeasures, useClass: PostgresCaseMeasures },
    { provide: Timelines, useClass: PostgresTimelines },
    { provide: ContactPersons, useClass: PostgresContactPersons },
    { provide: CaseNotes, useClass: PostgresCaseNotes },
    { provide: Cases, useClass: PostgresCases },
    { provide: CaseNonAssociations, useClass: PostgresCaseNonAssociations },
  ],
})
export class CasesModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [CaseFacts];
}
