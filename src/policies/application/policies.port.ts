import type { Policy } from '../domain/policy.js';

/** Every policy version, oldest first. */
export abstract class Policies {
  abstract all(): Promise<readonly Policy[]>;
  abstract find(version: string): Promise<Policy | undefined>;
  /** Those of the codes that are no police region. */
  abstract unknownRegions(codes: readonly string[]): Promise<ReadonlySet<string>>;
  abstract add(policy: Policy): Promise<void>;
}
