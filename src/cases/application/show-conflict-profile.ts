import { Injectable } from '@nestjs/common';
import { ApprovalSubject, SubjectOf, type ApprovalQuestion } from '#access';
import type { Separation } from '../domain/case-non-association.js';
import { CaseNonAssociations } from './case-non-associations.port.js';

type Apart = Separation & { readonly other: string };
type Command = Apart & { readonly pair?: string };
const apart = ({ other, scope, metres }: Apart): Apart => ({ other, scope, metres });

/** What a second person sees of a case that is to be kept from somebody, or no longer: from whom it is now, and would be. */
@SubjectOf('case.change-conflict-profile')
@Injectable()
export class ShowConflictProfile extends ApprovalSubject {
  constructor(private readonly pairs: CaseNonAssociations) {
    super();
  }

  override async of({ content }: ApprovalQuestion) {
    const { pair, other, scope, metres } = content.command as Command;
    const stated = await this.pairs.of(content.object ?? '');
    const standing = stated.filter(({ withdrawnAt }) => withdrawnAt === null);
    const before = standing.map(apart);
    const is = (one: Apart) => one.other === other && one.scope === scope && one.metres === metres;
    const added = before.some(is) ? before : [...before, { other, scope, metres }];
    const after = pair === undefined ? added : standing.filter(({ id }) => id !== pair).map(apart);
    return { before, after };
  }
}
