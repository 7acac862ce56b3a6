import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Acting, UnitOfWork } from '#platform';
import type { Approval, FrozenSubject } from '../domain/approval.js';
import { actingOn } from './acting-on.js';
import { Approvals } from './approvals.port.js';
import { forRule } from './for-rule.js';
import { frozenSubject } from './frozen-subject.js';
import { SubjectOf, type ApprovalSubject, type ApprovalQuestion } from './subject-of-approval.js';

/** What was shown, and where it is otherwise now; `subject` is null where it is not there any more, or not for whoever asks. */
export type SubjectView = { readonly subject: object | null; readonly changedSince: readonly string[] };
/** The whole of it, as a JSON pointer. */
const ALL = [''];

/** Freezes what a question is about when it is asked, and tells what is otherwise since. */
@Injectable()
export class ApprovalSubjects {
  constructor(
    private readonly approvals: Approvals,
    private readonly acting: Acting,
    private readonly work: UnitOfWork,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Null where there is no more to see than the command says. */
  async freeze(asked: ApprovalQuestion): Promise<FrozenSubject | null> {
    const shows = this.subjectOf(asked);
    if (shows === undefined) return null;
    const subject = await this.near(asked, () => shows.of(asked));
    return subject && frozenSubject(subject);
  }

  /** What somebody sees who may answer the question. */
  async show(approval: Approval): Promise<SubjectView> {
    const [shows, frozen] = [this.subjectOf(approval), approval.subject];
    if (shows === undefined || frozen === null) return { subject: null, changedSince: [] };
    const subject = JSON.parse(frozen.document) as object;
    return this.near(approval, async () => {
      const changedSince = await shows.changedSince(approval, subject);
      if (changedSince === null) return { subject: null, changedSince: ALL };
      await shows.noteRead(approval);
      return { subject, changedSince };
    });
  }

  /** Where it is otherwise now than what was shown. */
  async changedSince(approval: Approval): Promise<readonly string[]> {
    const [shows, frozen] = [this.subjectOf(approval), approval.subject];
    if (shows === undefined || frozen === null) return [];
    const subject = JSON.parse(frozen.document) as object;
    return this.near(approval, async () => (await shows.changedSince(approval, subject)) ?? ALL);
  }

  /** As `changedSince`, under the locks of the act, in the transaction that uses the approval; nothing where the act compares. */
  async changedBeforeUse(approval: Approval): Promise<readonly string[]> {
    if (approval.subject === null || this.subjectOf(approval)?.isComparedByTheAct !== false) return [];
    await this.near(approval, () => this.approvals.lockToUse(approval));
    return this.changedSince(approval);
  }

  private subjectOf({ content }: ApprovalQuestion): ApprovalSubject | undefined {
    return forRule(this.discovery, SubjectOf, content.rule) as ApprovalSubject | undefined;
  }

  /** With the rights of whoever may act on the thing; as a part of the act that runs, if one does. */
  private near<T>(asked: ApprovalQuestion, act: () => Promise<T>): Promise<T> {
    return this.acting.run(actingOn(asked, this.acting.current), () => this.work.part(act));
  }
}
