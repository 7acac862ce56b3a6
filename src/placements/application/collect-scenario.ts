import { Injectable } from '@nestjs/common';
import { refuse, ok, type Result } from '#kernel';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Clock } from '#platform';
import { Policies, PolicyActivations } from '#policies';
import { isOver, PlacementRequests } from '#requests';
import type { Policy, Scenario } from '#scoring';
import { HostileGrounds } from '#territories';
import { inScenarioOrder } from '../domain/scenario-order.js';
import { Imports } from './imports.port.js';
import { Placements } from './placements.port.js';

/** The policy to judge by; when absent, the one in force. The day is today. */
export type Viewpoint = { readonly policyVersion?: string | undefined };
export type CollectRefusal =
  { readonly code: 'nothing-imported' } | { readonly code: 'no-such-policy'; readonly policyVersion: string };

/** Gathers everything that is kept and may be placed into one scenario, in scenario order. */
@Injectable()
export class CollectScenario {
  constructor(
    private readonly places: Places,
    private readonly policies: Policies,
    private readonly activations: PolicyActivations,
    private readonly housing: Housing,
    private readonly grounds: HostileGrounds,
    private readonly requests: PlacementRequests,
    private readonly placements: Placements,
    private readonly imports: Imports,
    private readonly clock: Clock,
  ) {}

  async run(viewpoint: Viewpoint): Promise<Result<Scenario, CollectRefusal>> {
    const latest = await this.imports.latest();
    if (latest === undefined) return refuse({ code: 'nothing-imported' });
    const inForce = (await this.activations.inForce()) ?? latest.policyVersion;
    const policyVersion = viewpoint.policyVersion ?? inForce;
    const policy = await this.policies.find(policyVersion);
    if (policy === undefined) return refuse({ code: 'no-such-policy', policyVersion });
    return ok(inScenarioOrder(await this.gather(policy)));
  }

  private async gather(policy: Policy): Promise<Scenario> {
    return {
      format: 'fristad-scenario/1',
      asOf: this.clock.today(),
      policy,
      ...(await this.places.all()),
      ...(await this.grounds.all()),
      providers: await this.housing.providers(),
      units: await this.housing.units(),
      requests: await this.asking(),
      nonAssociations: await this.requests.nonAssociations(),
      placements: await this.placements.all(),
    };
  }

  /** Who was granted a place, has none, and can still arrive. */
  private async asking(): Promise<Scenario['requests']> {
    const [placed, today] = [await this.placements.placedRequests(), this.clock.today()];
    return (await this.requests.granted()).filter(
      ({ id, arrival }) => !placed.has(id) && !isOver(arrival, today),
    );
  }
}
