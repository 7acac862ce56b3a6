import type { DraftPlace } from '../domain/form-draft.js';

export type SealedDraft = DraftPlace & {
  readonly sealed: Uint8Array;
  readonly writtenAt: Date;
  readonly until: Date;
};

/** What whoever acts has typed and not sent. */
export abstract class FormDrafts {
  /** In place of what was there; beyond so many, whichever was not touched for longest goes. */
  abstract store(draft: SealedDraft, most: number): Promise<void>;
  abstract find(place: DraftPlace, at: Date): Promise<SealedDraft | undefined>;
  abstract remove(place: DraftPlace): Promise<void>;
  /** Lets go, of everybody, what is over and what was of an erased case. How many. */
  abstract prune(at: Date): Promise<number>;
}
