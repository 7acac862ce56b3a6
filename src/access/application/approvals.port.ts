import type { ActorId } from '../domain/actor.js';
import type { ApprovalRecord } from './approval-record.js';
import type { Approval, ApprovalId, ApprovalRefused, OpenOnes, Seat, Waiting } from '../domain/approval.js';

export type ApprovalUse = {
  readonly id: ApprovalId;
  readonly askedBy: ActorId;
  readonly digest: string;
  readonly at: Date;
};

/** Somebody who may be a second person, and for what. */
export type Second = { readonly id: ActorId; readonly seats: readonly Seat[] };

/** What was shown, and what the decision who may read it needs to know. */
export type StoredRecord = { readonly document: string; readonly facts: Approval['facts'] };

/** `after` is the id that the page before ended with. */
export type ApprovalsPage = {
  readonly since: Date;
  readonly after: ApprovalId | null;
  readonly limit: number;
};

/** What second persons were asked to approve. */
export abstract class Approvals {
  abstract add(approval: Approval, record: ApprovalRecord): Promise<void>;
  abstract find(id: ApprovalId): Promise<Approval | undefined>;
  /** The digest of what was shown, as the log may name it; null where nothing is kept. */
  abstract recordOf(id: ApprovalId): Promise<string | null>;
  abstract findRecord(digest: string): Promise<StoredRecord | undefined>;
  /** Those that wait for one of these seats and were asked by somebody else since then, the next to end first. */
  abstract waiting(forWhom: Second, page: ApprovalsPage): Promise<readonly Waiting[]>;
  /** The asker's that were asked since then, answered or not, the oldest first. */
  abstract askedBy(asker: ActorId, page: ApprovalsPage): Promise<readonly Waiting[]>;
  /** The asker's that wait and were asked since then. */
  abstract openOf(asker: ActorId, since: Date): Promise<OpenOnes>;
  /** Takes the locks of the act that uses it up, in the transaction that does. */
  abstract lockToUse(approval: Pick<Approval, 'id' | 'content'>): Promise<void>;
  /** False when somebody was quicker. */
  abstract approve(id: ApprovalId, by: ActorId, at: Date): Promise<boolean>;
  /** False when somebody was quicker. */
  abstract refuse(id: ApprovalId, refused: ApprovalRefused, at: Date): Promise<boolean>;
  /** Uses it up, once; false when it is not one of the asker's for exactly this, given in time by somebody still in good standing. */
  abstract use(use: ApprovalUse): Promise<boolean>;
}
