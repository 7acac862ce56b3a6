import type { Policy } from '../domain/policy.js';

/** Every policy version, oldest first. */
export abstract class Policies {
  abstract all(): Promise<readonly Policy[]>;
  abstract find(version: string): Promise<Policy | undefined>;
  abstract add(policy: Policy): Promise<void>;
}
