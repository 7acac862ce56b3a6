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

/** The region is that of the ground; null in a country without localities. */
export type DrawnCode =
  { readonly code: DrawCode } | { readonly code: 'DRAWN'; readonly region: string | null };

/** What some ground would touch in a region, beyond what it touches now. */
export type TouchedInRegion = {
  readonly region: string;
  readonly stays: number;
  readonly offers: number;
  readonly proposals: number;
  /** Granted ones that some unit suits by where it lies, and none would. */
  readonly requests: number;
  readonly units: number;
};

/** Hostile ground in all its versions. */
export abstract class GroundVersions {
  /** In the order of their ids. */
  abstract map(query: MapQuery): Promise<readonly GroundVersion[]>;
  /** Of one territory, the first first. */
  abstract of(territory: string): Promise<readonly GroundVersion[]>;
  /** Of ground that is drawn in that one's stead, null for what is not there; each region there is. */
  abstract touches(territory: string | null, drawn: DrawnGround): Promise<readonly TouchedInRegion[]>;
  /** Counts one of whoever acts; false where none is left of the day, or of thirty. */
  abstract takePreview(): Promise<boolean>;
  abstract draw(drawing: Drawing): Promise<DrawnCode>;
}
