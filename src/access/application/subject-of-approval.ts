import { DiscoveryService } from '@nestjs/core';
import type { Approval } from '../domain/approval.js';
import { changedPlaces } from '../domain/changed-places.js';
import type { RuleId } from '../domain/policy-table.js';
import { canonicalOf } from './digest-of.js';

/** What is asked about, or is to be. */
export type ApprovalQuestion = Pick<Approval, 'content' | 'facts'>;

/** What a second person sees of the thing that is asked about. Implemented by the feature whose act it is. */
export abstract class ApprovalSubject {
  /** Whether the act itself refuses what was judged otherwise, by a record that its command names. */
  readonly isComparedByTheAct: boolean = false;

  /** As it is now; null where it is not there, or is kept from whoever asks. It says nothing that changes by the hour. */
  abstract of(asked: ApprovalQuestion): Promise<object | null>;

  /** Where it is otherwise now than what was shown, as JSON pointers; null where `of` is. */
  async changedSince(asked: ApprovalQuestion, frozen: object): Promise<readonly string[] | null> {
    const now = await this.of(asked);
    return now && changedPlaces(frozen, JSON.parse(canonicalOf(now)));
  }

  /** Done when somebody was shown it, who is no longer told what they see by the thing itself. */
  noteRead(_asked: ApprovalQuestion): Promise<void> {
    return Promise.resolve();
  }
}

/** Marks an injectable ApprovalSubject as that of an act, by its rule. */
export const SubjectOf = DiscoveryService.createDecorator<RuleId>();
