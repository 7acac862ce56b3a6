import type { Placement } from '#scoring';

export type PlacementPage = { readonly after?: string | undefined; readonly limit: number };

/** Every placement, standing or past. */
export abstract class Placements {
  abstract all(): Promise<readonly Placement[]>;
  /** At most `limit` placements in the order of their ids. */
  abstract page(page: PlacementPage): Promise<readonly Placement[]>;
  abstract add(placements: readonly Placement[]): Promise<void>;
}
