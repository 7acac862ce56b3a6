import type { RegionCode } from '#kernel';
import type { ActorId } from '../domain/actor.js';
import type { BreakGlass, BreakGlassId, Finding } from '../domain/break-glass.js';

export type Review = {
  readonly by: ActorId;
  readonly from: RegionCode;
  readonly at: Date;
  readonly finding: Finding;
};

/** Cases that were opened in an emergency. */
export abstract class BreakGlasses {
  /** Keeps the opening, and a notice to the approvers and auditors of the owning region and of the opener's. */
  abstract add(opening: BreakGlass): Promise<void>;
  /** Of one user, those after that moment and those not reviewed yet. */
  abstract ofActor(actor: ActorId, since: Date): Promise<readonly BreakGlass[]>;
  abstract find(id: BreakGlassId): Promise<BreakGlass | undefined>;
  /** Newest first, at most 200; of a region those that concern it, as owner or as the opener's. */
  abstract list(region: RegionCode | 'NATIONAL'): Promise<readonly BreakGlass[]>;
  /** As above, but those alone that were not reviewed; the oldest first. */
  abstract toReview(region: RegionCode | 'NATIONAL'): Promise<readonly BreakGlass[]>;
  /** False when it was reviewed before. */
  abstract review(id: BreakGlassId, review: Review): Promise<boolean>;
}
