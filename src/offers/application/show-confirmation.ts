import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import {
  breachesIn,
  Decisions,
  JudgeStay,
  PlacementRecords,
  titleOf,
  type Confirmable,
  type PlacementRecord,
} from '#placements';
import { placeIn, strainsIn } from '../domain/place-of-offer.js';

const FORMAT = 'fristad-decision/1';
type Document = { readonly format?: string };

/** What was judged of a placement, word for word, and beside it where the unit lies, what it strains, and what the case has against it. */
@Injectable()
export abstract class ShowJudged extends ApprovalSubject {
  constructor(
    private readonly placements: PlacementRecords,
    protected readonly decisions: Decisions,
    private readonly judgeStay: JudgeStay,
  ) {
    super();
  }

  /** The digest of the record that is shown; null where there is none. */
  protected abstract judgedOf(placement: PlacementRecord, asked: ApprovalQuestion): string | null;

  /** Null for what has no record to be read, or is not there any more. */
  override async of(asked: ApprovalQuestion) {
    const found = await this.recordOf(asked);
    const judgement = found && (await this.judgeStay.ofPlacement(found.placement));
    if (found === undefined || judgement === undefined) return null;
    const { placement, record } = found;
    const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
    const findings = breachesIn(judgement).map(({ constraint }) => ({
      ...{ constraint, title: titleOf(constraint), isSetAside: aside.has(constraint) },
    }));
    const { world, stay } = judgement;
    return { record, place: placeIn(world, stay.unit), strains: strainsIn(world, stay), findings };
  }

  /** By what the judgement rests on, whose names stand in its record. */
  override async changedSince(asked: ApprovalQuestion, _frozen: object): Promise<readonly string[] | null> {
    const found = await this.recordOf(asked);
    if (found === undefined) return null;
    const changed = await this.decisions.whatChanged(found.placement.id);
    return changed.map((name) => `/record/restsOn/${name}`);
  }

  protected async recordOf(asked: ApprovalQuestion) {
    const placement = await this.placements.find(asked.content.object ?? '');
    const judged = placement && this.judgedOf(placement, asked);
    const stored = judged ? await this.decisions.find(judged) : undefined;
    const record = JSON.parse(stored?.document ?? '{}') as Document;
    return placement && record.format === FORMAT ? { placement, record } : undefined;
  }
}

/** What a second person sees of a confirmation: the record that the command names by its digest. */
@SubjectOf('placement.confirm')
@Injectable()
export class ShowConfirmation extends ShowJudged {
  override readonly isComparedByTheAct = true;

  protected override judgedOf(_: PlacementRecord, { content }: ApprovalQuestion): string {
    return (content.command as Confirmable).judged;
  }
}

/** What a second person sees of a placement for which a constraint is to be set aside: how it was judged last. */
@SubjectOf('placement.override')
@Injectable()
export class ShowSettingAside extends ShowJudged {
  protected override judgedOf({ judged }: PlacementRecord): string | null {
    return judged;
  }

  /** A record that was made since is another one. */
  override async changedSince(asked: ApprovalQuestion, frozen: object): Promise<readonly string[] | null> {
    const [changed, found] = [await super.changedSince(asked, frozen), await this.recordOf(asked)];
    const { record } = frozen as { readonly record: object };
    const isSame = JSON.stringify(found?.record) === JSON.stringify(record);
    return changed && [...(isSame ? [] : ['/record']), ...changed];
  }
}
