import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { OpenField, SealField, type Field, type KeyRefusal, type SealRefusal } from '#keys';
import { Acting, Clock, UnitOfWork } from '#platform';
import { draftUntil, MOST_DRAFTS, type DraftPlace } from '../domain/form-draft.js';
import { FormDrafts, type SealedDraft } from './form-drafts.port.js';

export type ReadDraftRefusal = KeyRefusal | { readonly code: 'no-such-draft' };
type DraftHead = Omit<SealedDraft, 'sealed' | 'case'>;
export type FormDraft = DraftHead & { readonly text: string };

/** What one typed and has not sent: sealed under the key of its case, or of whoever typed it, and read by them alone. */
@Injectable()
export class StoreDrafts {
  constructor(
    private readonly drafts: FormDrafts,
    private readonly seal: SealField,
    private readonly open: OpenField,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  write(place: DraftPlace, text: string): Promise<Result<DraftHead, SealRefusal>> {
    return this.work.run(async () => {
      const sealed = await this.seal.run(this.fieldOf(place), text);
      if (!sealed.ok) return sealed;
      const writtenAt = this.clock.now();
      const head = { key: place.key, writtenAt, until: draftUntil(writtenAt) };
      await this.drafts.store({ ...head, case: place.case, sealed: sealed.value }, MOST_DRAFTS);
      return ok(head);
    });
  }

  read(place: DraftPlace): Promise<Result<FormDraft, ReadDraftRefusal>> {
    return this.work.run(async () => {
      const found = await this.drafts.find(place, this.clock.now());
      if (found === undefined) return refusal({ code: 'no-such-draft' });
      const opened = await this.open.run(this.fieldOf(place), found.sealed);
      if (!opened.ok) return opened;
      const { key, writtenAt, until } = found;
      return ok({ key, text: opened.value, writtenAt, until });
    });
  }

  /** Once more does no harm. */
  remove(place: DraftPlace): Promise<void> {
    return this.work.run(() => this.drafts.remove(place));
  }

  private fieldOf({ case: caseRef, key }: DraftPlace): Field {
    const { actor } = this.acting.current;
    const subject =
      caseRef === null ? { kind: 'ACTOR' as const, id: actor } : { kind: 'CASE' as const, id: caseRef };
    return { subject, table: 'form_draft', column: 'sealed', row: `${actor} ${key}` };
  }
}
