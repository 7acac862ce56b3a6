import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { CaseNotes, type NewNote, type SealedNote } from '../application/case-notes.port.js';

const COLUMNS = `id, kind, sealed, written_by AS "writtenBy", written_at AS "writtenAt"`;
const ADD = `
  INSERT INTO fristad.case_note (id, case_ref, owner_region, kind, sealed, written_by, written_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const FIND = `SELECT ${COLUMNS} FROM fristad.case_note WHERE case_ref = $1 AND id = $2`;
const OF_CASE = `SELECT ${COLUMNS} FROM fristad.case_note WHERE case_ref = $1 ORDER BY written_at DESC, id LIMIT 200`;

@Injectable()
export class PostgresCaseNotes extends CaseNotes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async add(note: NewNote): Promise<void> {
    const { id, kind, sealed, writtenBy, writtenAt } = note;
    const values = [
      id,
      note.case,
      this.acting.current.region,
      kind,
      Buffer.from(sealed),
      writtenBy,
      writtenAt,
    ];
    await this.work.rows(ADD, values);
  }

  override async find(caseRef: string, id: string): Promise<SealedNote | undefined> {
    return await this.work.row<SealedNote>(FIND, [caseRef, id]);
  }

  override of(caseRef: string): Promise<readonly SealedNote[]> {
    return this.work.rows<SealedNote>(OF_CASE, [caseRef]);
  }
}
