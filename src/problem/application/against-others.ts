import { Injectable } from '@nestjs/common';
import { Policies, PolicyActivations } from '#policies';
import { StandingDesk } from './standing-desk.port.js';
import { Standing } from './standing.port.js';

type Begun = { readonly found: Promise<readonly string[] | undefined> };

/** Holds many stays that stand against what else stands in the country, which is read once for all of them. */
@Injectable()
export class AgainstOthers {
  constructor(
    private readonly standing: Standing,
    private readonly desk: StandingDesk,
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
  ) {}

  /**
   * Those of the stays that anything is against, as the running transaction sees it; by the policy in force, or by another.
   * Undefined when there is no such policy.
   */
  async run(of: readonly string[] | 'all', version?: string): Promise<readonly string[] | undefined> {
    return (await this.begin(of, version)).found;
  }

  /** As `run`: everything is read when it answers, and what is found comes meanwhile. */
  async begin(of: readonly string[] | 'all', version?: string): Promise<Begun> {
    const by = version ?? (await this.activations.inForce());
    const policy = by === undefined ? undefined : await this.policies.find(by);
    if (policy === undefined) return { found: Promise.resolve(undefined) };
    const found = this.desk.against({ standing: await this.standing.packed(), policy, of });
    found.catch(() => undefined);
    return { found };
  }
}
