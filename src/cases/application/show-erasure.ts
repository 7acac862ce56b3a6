import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { CaseFiles } from './case-files.port.js';
import { CaseMeasures } from './case-measures.port.js';
import { CaseNotes } from './case-notes.port.js';
import { Cases } from './cases.port.js';
import { ContactPersons } from './contact-persons.port.js';

/** What a second person sees of a case that is to be erased: what it asked for, what came of that, and how much is written of it. */
@SubjectOf('case.erase')
@Injectable()
export class ShowErasure extends ApprovalSubject {
  constructor(
    private readonly cases: Cases,
    private readonly files: CaseFiles,
    private readonly measures: CaseMeasures,
    private readonly notes: CaseNotes,
    private readonly contactPersons: ContactPersons,
  ) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    const id = content.object ?? '';
    const found = await this.cases.find(id);
    if (found === undefined) return null;
    const { requests, placements, merged, mergedInto } = found;
    const file = (await this.files.find(id))?.version ?? 0;
    const contactPerson = (await this.contactPersons.find(id))?.version ?? 0;
    const measures = (await this.measures.of(id)).map(({ id: measure, version }) => ({
      id: measure,
      version,
    }));
    const notes = (await this.notes.of(id)).length;
    return { requests, placements, merged, mergedInto, file, contactPerson, measures, notes };
  }
}
