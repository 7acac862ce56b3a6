import type { CaseRows } from '#access';
import type { IsoDate } from '#kernel';
import type { PlacementRequest } from '#scoring';
import type {
  EmergencyReason,
  EmergencyTransfer,
  Objection,
  ReviewOutcome,
} from '../domain/emergency-transfer.js';

export type NewEmergency = {
  readonly placement: string;
  /** The version that whoever asks has seen. */
  readonly version: number;
  /** A fresh id for the request. */
  readonly request: string;
  readonly reason: EmergencyReason;
  readonly kind: PlacementRequest['kind'];
  readonly nights: number;
  readonly earliest: IsoDate;
  readonly at: Date;
};
export type AskCode =
  | 'no-such-placement'
  | 'stale'
  | 'not-lived-in'
  | 'without-a-request'
  | 'asked-already'
  | 'no-emergency-left'
  | 'erased';
export type Review = {
  readonly request: string;
  readonly outcome: ReviewOutcome;
  readonly objection: Objection | null;
  readonly at: Date;
};
export type ReviewCode = 'no-such-request' | 'nothing-to-review' | 'reviewed-already' | 'own-act';
export type EmergencyPage = {
  readonly after?: string | undefined;
  readonly limit: number;
  /** The moment at which their review is overdue, where only those are wanted. */
  readonly overdueAt?: Date | undefined;
  readonly at: Date;
};

/** The transfers that were asked for in an emergency, of the region that acts. */
export abstract class EmergencyTransfers {
  /** Makes and grants the request of a household that must leave. */
  abstract ask(emergency: NewEmergency): Promise<'ASKED' | AskCode>;
  abstract review(review: Review): Promise<'REVIEWED' | ReviewCode>;
  abstract find(request: string, at: Date): Promise<EmergencyTransfer | undefined>;
  abstract page(page: EmergencyPage, rows: CaseRows): Promise<readonly EmergencyTransfer[]>;
}
