import type { HostileGround } from '../domain/territory.js';

/** The hostile groups, how they stand to each other, and the ground each holds in its current version. */
export abstract class HostileGrounds {
  abstract all(): Promise<HostileGround>;
  /** All groups and how they stand to each other, and the ground of those territories alone. */
  abstract withTerritories(ids: readonly string[]): Promise<HostileGround>;
  /** Everything, some hundred or one long territory at a time. */
  abstract inPieces(): AsyncIterable<HostileGround>;
  /** The groups and territories with one of the names, and the relations that name one of them first. */
  abstract named(names: readonly string[]): Promise<HostileGround>;
  abstract add(ground: HostileGround): Promise<void>;
}
