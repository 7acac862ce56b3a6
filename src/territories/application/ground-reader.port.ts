import type { Result } from '#kernel';
import type { TerritorySetting } from '#interchange';
import type { AreaToDraw, GroundFault, GroundFile } from '../domain/ground-import.js';

export type ReadGround = GroundFile & {
  readonly text: string | Uint8Array;
  /** Places and groups that are known. */
  readonly setting: TerritorySetting;
};
export type ReadGroundRefusal =
  | { readonly code: 'not-areas'; readonly errors: readonly GroundFault[]; readonly omitted: number }
  | { readonly code: 'too-many-imports' };

/** Reads files of areas away from the event loop, one at a time. */
export abstract class GroundReader {
  /** Every area of the file, or what is wrong with each that is none. */
  abstract read(file: ReadGround): Promise<Result<readonly AreaToDraw[], ReadGroundRefusal>>;
}
