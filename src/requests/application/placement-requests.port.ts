import type { IsoDate } from '#kernel';
import type { CaseRows } from '#access';
import type { NonAssociation } from '../domain/non-association.js';
import type { PlacementRequest } from '../domain/placement-request.js';
import type { RequestLife, RequestProgress } from '../domain/request-life.js';

export type NewRequest = PlacementRequest & { readonly follows?: string };
export type RequestPage = {
  readonly after?: string | undefined;
  readonly limit: number;
  /** The moment at which they are overdue, where only those are wanted. */
  readonly overdueAt?: Date | undefined;
};

export type Moment = { readonly at: Date; readonly today: IsoDate };

/** A request and how it stands. */
export type VersionedRequest = PlacementRequest & Pick<RequestLife, 'status' | 'version'>;

/** The requests for placement, and who must be kept from whom. */
export abstract class PlacementRequests {
  abstract withIds(ids: readonly string[]): Promise<readonly PlacementRequest[]>;
  /** Those that were granted and not withdrawn: who may be placed. Some hundred at a time. */
  abstract grantedInPieces(): AsyncIterable<readonly PlacementRequest[]>;
  abstract isGranted(id: string): Promise<boolean>;
  abstract find(id: string): Promise<PlacementRequest | undefined>;
  /** Whether a request was granted for that person's case. */
  abstract isOfCase(caseRef: string): Promise<boolean>;
  /** Of those rows, at most `limit` requests in the order of their ids. */
  abstract page(page: RequestPage, rows: CaseRows): Promise<readonly VersionedRequest[]>;
  /** How far those requests have come at a moment, by id. */
  abstract progress(ids: readonly string[], now: Moment): Promise<ReadonlyMap<string, RequestProgress>>;
  /** Each once, whoever stated it. */
  abstract nonAssociationsInPieces(): AsyncIterable<readonly NonAssociation[]>;
  /** Those that name one of these persons first. */
  abstract nonAssociationsOf(first: readonly string[]): Promise<readonly NonAssociation[]>;
  /** The pairs that belong to those rows and name nobody whom the asker is kept from. */
  abstract nonAssociationsIn(rows: CaseRows): Promise<readonly NonAssociation[]>;
  /** What is new, and which other each begins after. */
  abstract add(requests: readonly NewRequest[], apart: readonly NonAssociation[]): Promise<void>;
}
