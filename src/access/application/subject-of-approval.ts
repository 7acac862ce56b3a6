import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Acting } from '#platform';
import type { Approval } from '../domain/approval.js';
import type { RuleId } from '../domain/policy-table.js';
import { actingOn } from './acting-on.js';
import { forRule } from './for-rule.js';

/** What a second person sees of the thing that is asked about. Implemented by the feature whose act it is. */
export abstract class ApprovalSubject {
  /** Null where there is no more to see than the command says. */
  abstract of(approval: Approval): Promise<object | null>;
}

/** Marks an injectable ApprovalSubject as that of an act, by its rule. */
export const SubjectOf = DiscoveryService.createDecorator<RuleId>();

/** Shows, to whoever may answer a question, what it is about. */
@Injectable()
export class ShowSubject {
  constructor(
    private readonly acting: Acting,
    private readonly discovery: DiscoveryService,
  ) {}

  async run(approval: Approval): Promise<object | null> {
    const shows = forRule(this.discovery, SubjectOf, approval.content.rule) as ApprovalSubject | undefined;
    if (shows === undefined) return null;
    return this.acting.run(actingOn(approval, this.acting.current), () => shows.of(approval));
  }
}
