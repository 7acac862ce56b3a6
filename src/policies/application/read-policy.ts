import { Injectable } from '@nestjs/common';
import { digestOf } from '#interchange';
import { DEFAULT_CLOCKS, DEFAULT_DEMANDS, type Clocks, type Demands } from '#scoring';
import type { Policy } from '../domain/policy.js';
import { Policies } from './policies.port.js';
import { PolicyActivations } from './policy-activations.port.js';

/** A policy version and how it stands. `activatedAt` is null for a draft, and for what an import alone brought. */
export type PolicyVersion = {
  readonly policy: Policy;
  readonly digest: string;
  readonly inForce: boolean;
  readonly activatedAt: Date | null;
  /** Whoever activated it last; null as above. */
  readonly activatedBy: string | null;
  /** All of them, with the default of each that it does not say. */
  readonly clocks: Clocks;
  readonly demands: Demands;
};
const wholeOf = ({ clocks, demands }: Policy): Pick<PolicyVersion, 'clocks' | 'demands'> => ({
  clocks: { ...DEFAULT_CLOCKS, ...clocks },
  demands: { ...DEFAULT_DEMANDS, ...demands },
});

/** Tells of policy versions. */
@Injectable()
export class ReadPolicy {
  constructor(
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
  ) {}

  /** One version, or the one in force; undefined when there is none. */
  async run(version?: string): Promise<PolicyVersion | undefined> {
    const inForce = await this.activations.inForce();
    const wanted = version ?? inForce;
    const policy = wanted === undefined ? undefined : await this.policies.find(wanted);
    if (policy === undefined) return undefined;
    const activated = await this.activations.activated(policy.version);
    return {
      policy,
      digest: digestOf(policy),
      inForce: policy.version === inForce,
      activatedAt: activated?.at ?? null,
      activatedBy: activated?.by ?? null,
      ...wholeOf(policy),
    };
  }

  /** Every version, oldest first. */
  async all(): Promise<readonly PolicyVersion[]> {
    const [inForce, activated] = [await this.activations.inForce(), await this.activations.all()];
    return (await this.policies.all()).map((policy) => ({
      policy,
      digest: digestOf(policy),
      inForce: policy.version === inForce,
      activatedAt: activated.get(policy.version)?.at ?? null,
      activatedBy: activated.get(policy.version)?.by ?? null,
      ...wholeOf(policy),
    }));
  }
}
