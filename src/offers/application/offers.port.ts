import type { IsoDate } from '#kernel';
import type { GroundRemark } from '#territories';
import type { Offer, OfferReason } from '../domain/offer.js';

/** What the latest plan of the country found for a request that has no place yet. */
export type PlannedOffer = {
  readonly run: string;
  readonly request: string;
  readonly region: string;
  readonly unit: string;
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
};
/** Held for as long as the policy lets it, not beyond `until`. */
export type Held = { readonly run: string; readonly at: Date; readonly until: Date };
export type OfferChange = {
  readonly placement: string;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  readonly at: Date;
} & (
  | { readonly act: 'DECLINE'; readonly reason: OfferReason; readonly remark: GroundRemark | null }
  | { readonly act: 'RENEW'; readonly until: Date }
);
export type OfferRefusal = {
  readonly code:
    | 'no-such-placement'
    | 'not-offered'
    | 'stale'
    | 'renewed-already'
    | 'no-decline-left-today'
    | 'no-decline-left';
};

export type AcceptCode = 'no-such-placement' | 'not-offered' | 'stale' | 'asked-already';

/** By which question to a second person an offer is accepted, and until when it is held for that at most. */
export type OfferAcceptance = {
  readonly placement: string;
  readonly version: number;
  readonly approval: string;
  readonly until: Date;
  readonly at: Date;
};

/** Places that are held for requests. */
export abstract class Offers {
  abstract isInForce(policyVersion: string): Promise<boolean>;
  /** For whoever works for the whole country: what may be offered, each once for a plan. */
  abstract planned(): Promise<readonly PlannedOffer[]>;
  /** For whoever works for the whole country: lets those fall back whose time is over, and answers which they were. */
  abstract lapse(at: Date): Promise<readonly { readonly placement: string; readonly region: string }[]>;
  /** Until the transaction ends, nobody else takes a place that could break a constraint together with this one. */
  abstract lock(request: string, unit: string): Promise<void>;
  /** The stay that the household is to leave for the request, where it was made for that. */
  abstract leftBy(request: string): Promise<string | undefined>;
  /** From PROPOSED to PROVISIONAL, if the plan says so and every region's placements let it; why not is not told. */
  abstract hold(placement: string, held: Held): Promise<boolean>;
  abstract change(change: OfferChange): Promise<'CHANGED' | OfferRefusal['code']>;
  /** What was reported of the ground by declining it. */
  abstract reportOf(placement: string): Promise<string | undefined>;
  abstract accept(acceptance: OfferAcceptance): Promise<'CHANGED' | AcceptCode>;
  /** Whether an offer of the own region was accepted by that question. */
  abstract isAcceptedBy(approval: string): Promise<boolean>;
  /** Of a request of the own region, newest first. */
  abstract ofRequest(request: string): Promise<readonly Offer[]>;
  abstract find(placement: string): Promise<Offer | undefined>;
}
