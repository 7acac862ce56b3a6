import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type Approval } from '#access';
import { breachesIn, Decisions, JudgeStay, PlacementRecords, titleOf, type Confirmable } from '#placements';
import { UnitOfWork } from '#platform';
import { placeIn, strainsIn } from '../domain/place-of-offer.js';

const FORMAT = 'fristad-decision/1';
type Document = { readonly format?: string };

/**
 * What a second person sees of a confirmation: the record that the command names by its digest, as it was kept, and beside it
 * where the unit lies, what it strains, what the case has against it by now, and what the record rests on and is otherwise now.
 */
@SubjectOf('placement.confirm')
@Injectable()
export class ShowConfirmation extends ApprovalSubject {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly decisions: Decisions,
    private readonly judgeStay: JudgeStay,
    private readonly work: UnitOfWork,
  ) {
    super();
  }

  /** Null for what has no record to be read, or is not there any more. */
  override of({ content }: Approval) {
    return this.work.run(async () => {
      const { judged } = content.command as Confirmable;
      const stored = await this.decisions.find(judged);
      const record = JSON.parse(stored?.document ?? '{}') as Document;
      const placement = await this.placements.find(content.object ?? '');
      if (record.format !== FORMAT || placement === undefined) return null;
      const changed = await this.decisions.whatChanged(placement.id);
      const judgement = await this.judgeStay.ofPlacement(placement);
      if (judgement === undefined) return null;
      const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
      const findings = breachesIn(judgement).map(({ constraint }) => ({
        ...{ constraint, title: titleOf(constraint), isSetAside: aside.has(constraint) },
      }));
      const { world, stay } = judgement;
      return { record, place: placeIn(world, stay.unit), strains: strainsIn(world, stay), findings, changed };
    });
  }
}
