import type { DrawnGround, GroundVersion } from '../domain/drawn-ground.js';

/** The ground of that day; of all days where none is named. As it was known at that moment, or as it is now. */
export type MapQuery = { readonly on?: string | undefined; readonly knownAt?: Date | undefined };
export type Drawing = {
  readonly territory: string;
  /** The version that whoever draws has seen; 0 for what was not there. */
  readonly seen: number;
  readonly drawn: DrawnGround;
  /** Whether a second person approved that it is less than before. */
  readonly isNarrower: boolean;
};
export type DrawCode =
  'no-such-territory' | 'stale' | 'ground-of-another-region' | 'second-person-needed' | 'nothing-to-approve';

/** What some ground would touch in a region, beyond what it touches now. */
export type TouchedInRegion = {
  readonly region: string;
  readonly stays: number;
  readonly offers: number;
  readonly proposals: number;
  readonly units: number;
};

/** Hostile ground in all its versions. */
export abstract class GroundVersions {
  /** In the order of their ids. */
  abstract map(query: MapQuery): Promise<readonly GroundVersion[]>;
  /** Of one territory, the first first. */
  abstract of(territory: string): Promise<readonly GroundVersion[]>;
  /** The region that it belongs to, if to one. */
  abstract regionOf(territory: string): Promise<string | null>;
  /** Of ground that is drawn in that one's stead, null for what is not there; each region in which it touches something. */
  abstract touches(territory: string | null, drawn: DrawnGround): Promise<readonly TouchedInRegion[]>;
  abstract draw(drawing: Drawing): Promise<'DRAWN' | DrawCode>;
}
