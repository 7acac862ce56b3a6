import type { IsoDate } from '#kernel';
import type { StayRows } from '#access';
import type { Placement } from '#scoring';

/** A placement with what a change of it needs; without a request where an import brought it. */
export type VersionedPlacement = Placement & { readonly request: string | null; readonly version: number };
export type PlacementPage = {
  readonly after?: string | undefined;
  readonly limit: number;
  /** The day on which whoever has not left should have, where only those are wanted. */
  readonly overstayingOn?: IsoDate | undefined;
};

/** Every placement, standing or past. */
export abstract class Placements {
  /** All, some hundred at a time. */
  abstract inPieces(): AsyncIterable<readonly Placement[]>;
  abstract withIds(ids: readonly string[]): Promise<readonly Placement[]>;
  /** Those that stand in one of the units. */
  abstract standingIn(units: readonly string[]): Promise<readonly Placement[]>;
  /** The requests for which a placement stands. */
  abstract placedRequests(): Promise<ReadonlySet<string>>;
  /** Whether one stands for the request. */
  abstract isPlaced(request: string): Promise<boolean>;
  abstract find(id: string): Promise<Placement | undefined>;
  /** Of those rows, at most `limit` placements in the order of their ids. */
  abstract page(page: PlacementPage, rows: StayRows): Promise<readonly VersionedPlacement[]>;
  abstract listed(id: string): Promise<VersionedPlacement | undefined>;
  abstract add(placements: readonly Placement[]): Promise<void>;
}
