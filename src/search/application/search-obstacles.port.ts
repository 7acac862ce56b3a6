import type { IsoDate } from '#kernel';
import type { PlacementRequest } from '#requests';

/** What may stand in the way of a search, as whoever asks sees it. */
export type Obstacles = {
  readonly isFrozen: boolean;
  readonly isGranted: boolean;
  readonly isPlaced: boolean;
  /** Whether one of the case's searches of that day is left. */
  readonly isSearchLeft: boolean;
};

/** What may stand in the way of a search for a request by whoever acts, read at once. */
export abstract class SearchObstacles {
  abstract of(request: Pick<PlacementRequest, 'id' | 'person'>, day: IsoDate): Promise<Obstacles>;
}
