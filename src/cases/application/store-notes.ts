import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { OpenField, SealField, type Field, type KeyRefusal, type SealRefusal } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import { CaseNotes, type NoteKind, type SealedNote } from './case-notes.port.js';

export type WriteNoteCommand = {
  /** A fresh UUID. */
  readonly id: string;
  readonly case: string;
  readonly kind: NoteKind;
  readonly text: string;
};
export type ReadNoteRefusal = KeyRefusal | { readonly code: 'no-such-note' };
/** What a list says of a note: everything but what it says. */
export type NoteSummary = Omit<SealedNote, 'sealed'>;
export type Note = NoteSummary & { readonly text: string };

const fieldOf = (caseRef: string, id: string): Field => ({
  subject: { kind: 'CASE', id: caseRef },
  table: 'case_note',
  column: 'sealed',
  row: id,
});
const headOf = ({ id, kind, writtenBy, writtenAt }: SealedNote): NoteSummary => ({
  id,
  kind,
  writtenBy,
  writtenAt,
});

/** Contact details and notes of a case: only ciphertext is kept, and one is opened only once its entry is written. */
@Injectable()
export class StoreNotes {
  constructor(
    private readonly notes: CaseNotes,
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  write({ id, case: caseRef, kind, text }: WriteNoteCommand): Promise<Result<NoteSummary, SealRefusal>> {
    return this.work.run(async () => {
      const sealed = await this.seal.run(fieldOf(caseRef, id), text);
      if (!sealed.ok) return sealed;
      const { actor: writtenBy, region } = this.acting.current;
      const note = { id, kind, sealed: sealed.value, writtenBy, writtenAt: this.clock.now() };
      await this.notes.add({ ...note, case: caseRef });
      await this.writeEntry.run({ act: 'note.write', id, case: caseRef, owner: region });
      return ok(headOf(note));
    });
  }

  async heads(caseRef: string): Promise<readonly NoteSummary[]> {
    return (await this.notes.of(caseRef)).map(headOf);
  }

  read(caseRef: string, id: string): Promise<Result<Note, ReadNoteRefusal>> {
    return this.work.run(async () => {
      const note = await this.notes.find(caseRef, id);
      if (note === undefined) return refusal({ code: 'no-such-note' });
      const { region } = this.acting.current;
      await this.writeEntry.run({ act: 'note.read', id, case: caseRef, owner: region });
      const opened = await this.open.run(fieldOf(caseRef, id), note.sealed);
      return opened.ok ? ok({ ...headOf(note), text: opened.value }) : opened;
    });
  }
}
