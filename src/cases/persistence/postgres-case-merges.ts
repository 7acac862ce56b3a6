import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import {
  CaseMerges,
  type Merged,
  type MergePreview,
  type MergeRefusal,
  type NewMerge,
  type PreviewRefusal,
} from '../application/case-merges.port.js';

const MERGE = `SELECT national.merge_cases($1, $2, $3, $4) AS answer`;
const PREVIEW = `SELECT national.preview_merge($1, $2) AS answer`;
const INTO = `SELECT other FROM fristad.case_merge WHERE survivor = $1 ORDER BY other`;

@Injectable()
export class PostgresCaseMerges extends CaseMerges {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async merge({ case: survivor, other, approval, at }: NewMerge): Promise<Merged | MergeRefusal> {
    const row = await this.work.row<{ answer: Merged | MergeRefusal }>(MERGE, [
      survivor,
      other,
      approval,
      at,
    ]);
    return row?.answer ?? { code: 'no-such-case' };
  }

  override async preview(survivor: string, other: string): Promise<MergePreview | PreviewRefusal> {
    const found = await this.work.row<{ answer: MergePreview | PreviewRefusal | null }>(PREVIEW, [
      survivor,
      other,
    ]);
    return found?.answer ?? { code: 'no-such-case' };
  }

  override async into(caseRef: string): Promise<readonly string[]> {
    return (await this.work.rows<{ other: string }>(INTO, [caseRef])).map(({ other }) => other);
  }
}
