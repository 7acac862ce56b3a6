import type { HostileGround } from '../domain/territory.js';

/** The hostile groups, how they stand to each other, and the ground each holds in its current version. */
export abstract class HostileGrounds {
  abstract all(): Promise<HostileGround>;
  abstract add(ground: HostileGround): Promise<void>;
}
