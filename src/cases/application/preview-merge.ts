import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { ApprovalSubject, SubjectOf, type Approval } from '#access';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import { CaseMerges, type MergePreview, type PreviewRefusal } from './case-merges.port.js';

export type Previewed = Omit<MergePreview, 'code'> & { readonly other: string };

/** Tells what merging another case into one would do, before anybody asks for it; reading it is on record for both. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly merges: CaseMerges,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  run(survivor: string, other: string): Promise<Result<Previewed, PreviewRefusal>> {
    if (survivor === other) return Promise.resolve(refusal({ code: 'same-case' }));
    return this.work.run(async () => {
      const found = await this.merges.preview(survivor, other);
      if (found.code !== 'PREVIEW') return refusal(found);
      for (const ref of [survivor, other])
        await this.writeEntry.run({ act: 'case.preview-merge', id: ref, case: ref });
      const { code: _, ...preview } = found;
      return ok({ other, ...preview });
    });
  }
}

/** What a second person sees who is asked to approve it. */
@SubjectOf('case.merge')
@Injectable()
export class ShowMerge extends ApprovalSubject {
  constructor(private readonly previewMerge: PreviewMerge) {
    super();
  }

  /** Null where the two can't be merged any more. */
  override async of({ content }: Approval): Promise<Previewed | null> {
    const { other } = content.command as { readonly other: string };
    const found = await this.previewMerge.run(content.object ?? '', other);
    return found.ok ? found.value : null;
  }
}
