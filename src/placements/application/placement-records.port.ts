import type { PlacementId } from '#kernel';
import type { Placement } from '#scoring';
import type { StandingStay } from '../domain/beside-other-stays.js';
import type { PlacementRecord } from '../domain/placement-record.js';

export type NewPlacement = Omit<Placement, 'status'> & {
  readonly request: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** The placement that it is to take the place of, or null. */
  readonly extends: PlacementId | null;
  /** The placement that it ends on its day of arrival, or null. */
  readonly transfers: PlacementId | null;
};
export type NewSetAside = {
  readonly placement: PlacementId;
  readonly constraint: string;
  readonly reason: string;
  readonly approval: string;
  readonly askedBy: string;
  readonly at: Date;
};

export type AdoptRefusal = {
  readonly code: 'no-such-request' | 'stale' | 'not-granted' | 'placed-already' | 'no-such-stay';
};
export type Adopted = { readonly code: 'ADOPTED'; readonly placement: string } | AdoptRefusal;

/** The placements that were proposed for requests of the region that acts. */
export abstract class PlacementRecords {
  abstract find(id: string): Promise<PlacementRecord | undefined>;
  /** Of a request, newest first. */
  abstract ofRequest(request: string): Promise<readonly PlacementRecord[]>;
  /** The placements of a person that stand, whatever their requests, as far as the region that acts sees them. */
  abstract standingOf(person: string): Promise<readonly StandingStay[]>;
  /** Adds it as PROPOSED. */
  abstract propose(placement: NewPlacement): Promise<void>;
  /** Cancels what is proposed for a request on facts that have changed since, but for longer stays; answers their ids. */
  abstract cancelStale(request: string): Promise<readonly string[]>;
  /** Keeps, and counts as a change of the placement. False when it was set aside before or the placement has moved on. */
  abstract setAside(constraint: NewSetAside): Promise<boolean>;
  /**
   * Until the transaction ends, nobody else takes a place that could break a constraint together with this one, or changes
   * what it is judged by. What is read before may have changed by then.
   */
  abstract lock(id: PlacementId): Promise<void>;
  /** As it is once nobody else can change its case, the policy in force or the ground before the transaction ends. */
  abstract findLocked(id: string): Promise<PlacementRecord | undefined>;
  /** Until the transaction ends, nobody else changes the case of the request, the policy in force or the ground. */
  abstract lockRequest(request: string): Promise<void>;
  /** From PROPOSED to CONFIRMED, if every region's placements let it; why not is not told. */
  abstract take(id: PlacementId, policy: string): Promise<boolean>;
  /** Ties the stay that an import brought for the person of a request to it. */
  abstract adopt(request: string, version: number, at: Date): Promise<Adopted>;
  /** The requests whose days of arrival this very transaction moved to the end of that placement. */
  abstract followers(placement: string): Promise<readonly string[]>;
}
