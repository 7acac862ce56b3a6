import type { IsoDate } from '#kernel';
import type { Appeal, AppealReason } from '../domain/appeal.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import type {
  CaseFlag,
  RefusalRemark,
  RequestLife,
  RequestReason,
  RequestStatus,
} from '../domain/request-life.js';

export type RequestChange = {
  readonly request: string;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  readonly becomes: RequestStatus;
  readonly reason: RequestReason | AppealReason | null;
  /** The whole new content, or null where it stays. */
  readonly document: PlacementRequest | null;
  /** What has to be otherwise, where it is refused. */
  readonly remark?: RefusalRemark | null;
  /** When it is looked at again, where it is parked and its coordinator says so. */
  readonly reviewOn?: IsoDate | null;
  readonly at: Date;
};
export type ChangeRefusal = {
  readonly code:
    | 'no-such-request'
    | 'stale'
    | 'not-possible'
    | 'own-request'
    | 'placed-already'
    | 'nights-stand'
    | 'erased'
    | 'not-confirmed'
    | 'appealed-already'
    | 'decided-before';
};
/** The file of the case lacks what the policy asks for before a request is submitted. */
export type NotConfirmed = { readonly code: 'not-confirmed'; readonly missing: readonly CaseFlag[] };
/** What whoever registers a case confirms of its person. */
export type Confirmations = {
  readonly resident: boolean;
  readonly localTies: boolean;
  readonly motivated: boolean;
};
export type NewConfirmations = Confirmations & {
  readonly case: string;
  readonly by: string;
  readonly at: Date;
};
/** Why nothing more is asked for a case: it was erased, or nobody coordinates it any more. */
export type NoMoreRefusal = { readonly code: 'erased' | 'no-such-request' };

/** How the requests of the region that acts stand, and what they may name. */
export abstract class RequestLives {
  abstract find(request: string): Promise<RequestLife | undefined>;
  /** The placement that stands for the request, if one does. */
  abstract placement(request: string): Promise<string | undefined>;
  abstract change(change: RequestChange): Promise<'CHANGED' | ChangeRefusal['code']>;
  /** For whoever works for the whole country: lets those expire whose time is over, and answers which they were. */
  abstract expire(at: Date): Promise<readonly { readonly request: string; readonly region: string }[]>;
  /** The placements that were held for the request until this act changed it. */
  abstract fellBack(request: string): Promise<readonly string[]>;
  /** Assigns whoever acts to a case that they have just registered. */
  abstract assignCreator(caseRef: string, at: Date): Promise<boolean>;
  /** Keeps a case as it is until the act is over, so that another request may be added; or why not. */
  abstract whyNotAgain(caseRef: string): Promise<NoMoreRefusal['code'] | undefined>;
  /** What the file of its case lacks, by the policy in force. */
  abstract flags(request: string): Promise<readonly CaseFlag[]>;
  /** The appeals against what was decided of it, the latest first. */
  abstract appeals(request: string): Promise<readonly Appeal[]>;
  /** What of that the policy refuses to submit it without. */
  abstract missing(request: string): Promise<readonly CaseFlag[]>;
  /** Writes into the file of a case that was just registered what its creator confirms. */
  abstract confirm(confirmed: NewConfirmations): Promise<void>;
  abstract groups(): Promise<readonly { readonly code: string }[]>;
  /** The places in a list of shapes of those that the database can't measure. */
  abstract unsound(shapes: PlacementRequest['exclusionZones']): Promise<readonly number[]>;
}
