import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { digestOf } from '#interchange';
import { Clock, UnitOfWork } from '#platform';
import { Policies } from './policies.port.js';
import { PolicyActivations } from './policy-activations.port.js';

export type ActivateCommand = {
  readonly version: string;
  /** Of the policy document that both who decide have seen. */
  readonly digest: string;
  /** The second person's approval of exactly this, used up in the transaction that runs. */
  readonly approval: string;
};
export type ActivateRefusal = { readonly code: 'no-such-policy' | 'not-as-shown' | 'in-force-already' };

/** Brings a policy version into force: every search, confirmation and run that names no other judges by it from now on. */
@Injectable()
export class ActivatePolicy {
  constructor(
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run({ version, digest, approval }: ActivateCommand): Promise<Result<undefined, ActivateRefusal>> {
    return this.work.run(async () => {
      const policy = await this.policies.find(version);
      if (policy === undefined) return refusal({ code: 'no-such-policy' });
      if (digestOf(policy) !== digest) return refusal({ code: 'not-as-shown' });
      if (!(await this.activations.add({ version, digest, approval, at: this.clock.now() })))
        return refusal({ code: 'in-force-already' });
      await this.writeEntry.run({ act: 'policy.activate', id: version, decisionDigest: digest });
      return ok(undefined);
    });
  }
}
