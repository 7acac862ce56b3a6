import type { ActorId } from '../domain/actor.js';
import type { Approval, ApprovalId } from '../domain/approval.js';

export type ApprovalUse = {
  readonly id: ApprovalId;
  readonly askedBy: ActorId;
  readonly digest: string;
  readonly at: Date;
};

/** What second persons were asked to approve. */
export abstract class Approvals {
  abstract add(approval: Approval): Promise<void>;
  abstract find(id: ApprovalId): Promise<Approval | undefined>;
  /** Those that wait for somebody else than that actor, asked since then, oldest first, at most 200. */
  abstract waiting(forWhom: ActorId, since: Date): Promise<readonly Approval[]>;
  /** False when somebody was quicker. */
  abstract approve(id: ApprovalId, by: ActorId, at: Date): Promise<boolean>;
  /** Uses it up, once; false when it is not one of the asker's for exactly this, given in time by somebody still in good standing. */
  abstract use(use: ApprovalUse): Promise<boolean>;
}
