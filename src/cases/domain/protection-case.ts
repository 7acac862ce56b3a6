import type { PlacementId, RegionCode, RequestId } from '#kernel';
import type { PlacementStatus } from '#scoring';

/** What has come of a request: nothing yet, a proposal, an offer, a place that is confirmed or lived in, or a stay that is over. */
export type RequestOutcome = 'NONE' | 'PROPOSED' | 'OFFERED' | 'PLACED' | 'ENDED';

/** A case at a glance, by the pseudonym of its person: what was asked for and what has come of it, never where. */
export type ProtectionCase = {
  readonly id: string;
  readonly region: RegionCode;
  /** Oldest first. */
  readonly requests: readonly {
    readonly id: RequestId;
    readonly kind: 'EMERGENCY' | 'LONG_TERM';
    readonly urgency: 'EMERGENCY' | 'SHORT_NOTICE' | 'STANDARD';
    readonly status: 'DRAFT' | 'SUBMITTED' | 'GRANTED' | 'PARKED' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';
    readonly version: number;
    readonly outcome: RequestOutcome;
  }[];
  /** The cases that were found to be of the same person, and are told of here. */
  readonly merged: readonly string[];
  /** The case that tells of this one; null for one that tells of itself. */
  readonly mergedInto: string | null;
  /** In the order of their arrival. */
  readonly placements: readonly {
    readonly id: PlacementId;
    readonly status: PlacementStatus;
    readonly version: number;
  }[];
};
