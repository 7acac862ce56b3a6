import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
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

type Command = { readonly other: string };

/** What a second person sees who is asked to approve it; that they saw it is on record for both cases. */
@SubjectOf('case.merge')
@Injectable()
export class ShowMerge extends ApprovalSubject {
  constructor(
    private readonly merges: CaseMerges,
    private readonly writeEntry: WriteEntry,
  ) {
    super();
  }

  /** Null where the two can't be merged any more, or whoever asks is kept from one of them. */
  override async of({ content }: ApprovalQuestion): Promise<Previewed | null> {
    const { other } = content.command as Command;
    const { code, ...preview } = await this.merges.preview(content.object ?? '', other);
    return code === 'PREVIEW' ? ({ other, ...preview } as Previewed) : null;
  }

  override async noteRead({ content }: ApprovalQuestion): Promise<void> {
    for (const ref of [content.object ?? '', (content.command as Command).other])
      await this.writeEntry.run({ act: 'case.preview-merge', id: ref, case: ref });
  }
}
