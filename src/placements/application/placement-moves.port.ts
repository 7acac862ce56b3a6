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
  readonly day: IsoDate | null;
  /** Where the move changes it. */
  readonly departure: IsoDate | null;
  readonly key: string;
  readonly command: unknown;
  readonly at: Date;
};
export type Moved = {
  readonly code: 'MOVED';
  readonly status: PlacementStatus;
  readonly version: number;
  /** Whether the same command of that key did it before. */
  readonly again: boolean;
};
export type MoveRefusal = {
  readonly code: 'no-such-placement' | 'key-used-otherwise' | 'stale' | 'not-possible';
};
export type KeptMove = {
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
  /** Whether whoever acts has used that key for a move. */
  abstract knows(key: string): Promise<boolean>;
  /** Moves the placement on and keeps that, once for each key of whoever acts. */
  abstract move(move: NewMove): Promise<Moved | MoveRefusal>;
  /** Oldest first. */
  abstract of(placement: string): Promise<readonly KeptMove[]>;
}
