import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import { Groups } from './groups.port.js';

/** What a second person sees of two groups that are to be neither allied nor hostile any more: how they stand to each other. */
@SubjectOf('group-relation.end')
@Injectable()
export class ShowEndedRelation extends ApprovalSubject {
  constructor(private readonly groups: Groups) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    return (await this.groups.findRelation(content.object ?? '')) ?? null;
  }
}
