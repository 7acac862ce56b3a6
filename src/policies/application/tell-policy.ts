import { Injectable } from '@nestjs/common';
import { digestOf } from '#interchange';
import type { Policy } from '../domain/policy.js';
import { Policies } from './policies.port.js';
import { PolicyActivations } from './policy-activations.port.js';

/** A policy version and how it stands. `activatedAt` is null for a draft, and for what an import alone brought. */
export type ToldPolicy = {
  readonly policy: Policy;
  readonly digest: string;
  readonly inForce: boolean;
  readonly activatedAt: Date | null;
};

/** Tells of one policy version, or of the one in force. Undefined when there is none. */
@Injectable()
export class TellPolicy {
  constructor(
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
  ) {}

  async run(version?: string): Promise<ToldPolicy | undefined> {
    const inForce = await this.activations.inForce();
    const wanted = version ?? inForce;
    const policy = wanted === undefined ? undefined : await this.policies.find(wanted);
    if (policy === undefined) return undefined;
    const activatedAt = (await this.activations.activatedAt(policy.version)) ?? null;
    return { policy, digest: digestOf(policy), inForce: policy.version === inForce, activatedAt };
  }
}
