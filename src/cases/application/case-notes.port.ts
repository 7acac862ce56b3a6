export type NoteKind = 'CONTACT' | 'NOTE';
export type SealedNote = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly sealed: Uint8Array;
  readonly writtenBy: string;
  readonly writtenAt: Date;
};
export type NewNote = SealedNote & { readonly case: string };

/** Sealed contact details and notes of the cases of the region that acts. None is ever overwritten. */
export abstract class CaseNotes {
  abstract add(note: NewNote): Promise<void>;
  abstract find(caseRef: string, id: string): Promise<SealedNote | undefined>;
  /** Newest first. */
  abstract of(caseRef: string): Promise<readonly SealedNote[]>;
}
