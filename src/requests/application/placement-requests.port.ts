import type { NonAssociation } from '../domain/non-association.js';
import type { PlacementRequest } from '../domain/placement-request.js';

export type RequestPage = { readonly after?: string | undefined; readonly limit: number };

/** The requests for placement, and who must be kept from whom. */
export abstract class PlacementRequests {
  abstract all(): Promise<readonly PlacementRequest[]>;
  abstract find(id: string): Promise<PlacementRequest | undefined>;
  /** Whether there is a request for that person's case. */
  abstract isOfCase(caseRef: string): Promise<boolean>;
  /** At most `limit` requests in the order of their ids. */
  abstract page(page: RequestPage): Promise<readonly PlacementRequest[]>;
  abstract nonAssociations(): Promise<readonly NonAssociation[]>;
  abstract add(requests: readonly PlacementRequest[], apart: readonly NonAssociation[]): Promise<void>;
}
