import type { IsoDate } from '#kernel';
import type { PlacementStatus } from '#scoring';

export type MovingPlacement = {
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
  readonly status: PlacementStatus;
  readonly region: string | null;
};
export type NewMove = {
  readonly placement: string;
  /** The version that whoever moves it has seen. */
  readonly version: number;
  readonly act: string;
  readonly becomes: PlacementStatus;
  readonly reason: string | null;
  /** What was learnt of the town: it is reported. */
  readonly remark: string | null;
  readonly day: IsoDate | null;
  /** Where the move changes it. */
  readonly departure: IsoDate | null;
  readonly key: string;
  readonly at: Date;
};
export type Moved = {
  readonly code: 'MOVED';
  readonly status: PlacementStatus;
  readonly version: number;
  /** The digest of what was decided of the placement last; null for one that an import brought. */
  readonly decision: string | null;
  /** The stay that goes on, since nobody came to the place that its household was to go to. */
  readonly goesOn?: string | null;
  /** The report that was opened of the ground. */
  readonly report?: string | null;
};
export type MoveRefusal = {
  readonly code: 'no-such-placement' | 'stale' | 'not-possible';
};
export type RecordedMove = {
  readonly act: string;
  readonly status: PlacementStatus;
  readonly version: number;
  readonly reason: string | null;
  readonly day: IsoDate | null;
  readonly by: string;
  readonly key: string;
  readonly at: Date;
};

/** The moves of placements that whoever acts may see: of their region, or of their own units. */
export abstract class PlacementMoves {
  abstract find(placement: string): Promise<MovingPlacement | undefined>;
  /** Moves the placement on and keeps that. */
  abstract move(move: NewMove): Promise<Moved | MoveRefusal>;
  /** Oldest first. */
  abstract of(placement: string): Promise<readonly RecordedMove[]>;
}
