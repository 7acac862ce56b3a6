import { Injectable } from '@nestjs/common';
import { refusal, ok, type Result } from '#kernel';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Clock } from '#platform';
import { Policies, PolicyActivations } from '#policies';
import { isOver, PlacementRequests } from '#requests';
import type { Policy } from '#scoring';
import { HostileGrounds } from '#territories';
import { allPiecesOf, type Part } from '../domain/pieces.js';
import { Imports } from './imports.port.js';
import { Placements } from './placements.port.js';
import type { Collected } from './problem-desk.port.js';

/** The policy to judge by; when absent, the one in force. The day is today. */
export type Viewpoint = { readonly policyVersion?: string | undefined };
export type CollectRefusal =
  { readonly code: 'nothing-imported' } | { readonly code: 'no-such-policy'; readonly policyVersion: string };

/** Gathers everything that is kept and may be placed, a few hundred things at a time. */
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

  /** With everybody who asks and everybody who stands. */
  async run(viewpoint: Viewpoint): Promise<Result<Collected, CollectRefusal>> {
    const policy = await this.policyOf(viewpoint);
    if (!policy.ok) return policy;
    const pieces = [
      ...(await allPiecesOf(this.housingAndGround())),
      ...(await allPiecesOf(this.everybody())),
    ];
    return ok({ asOf: this.clock.today(), policy: policy.value, pieces });
  }

  /** The policy to judge by. */
  async policyOf(viewpoint: Viewpoint): Promise<Result<Policy, CollectRefusal>> {
    const version = await this.versionOf(viewpoint);
    if (!version.ok) return version;
    const policy = await this.policies.find(version.value);
    return policy === undefined
      ? refusal({ code: 'no-such-policy', policyVersion: version.value })
      : ok(policy);
  }

  /** Its version, whether there is such a policy or not. */
  async versionOf({ policyVersion }: Viewpoint): Promise<Result<string, CollectRefusal>> {
    const latest = await this.imports.latest();
    if (latest === undefined) return refusal({ code: 'nothing-imported' });
    return ok(policyVersion ?? (await this.activations.inForce()) ?? latest.policyVersion);
  }

  private async *housingAndGround(): AsyncGenerator<Part> {
    yield* this.places.inPieces();
    yield* this.grounds.inPieces();
    yield* this.housing.inPieces();
  }

  private async *everybody(): AsyncGenerator<Part> {
    yield* this.asking();
    for await (const nonAssociations of this.requests.nonAssociationsInPieces()) yield { nonAssociations };
    for await (const placements of this.placements.inPieces()) yield { placements };
  }

  /** Who was granted a place, has none, and can still arrive. */
  private async *asking(): AsyncGenerator<Part> {
    const [placed, today] = [await this.placements.placedRequests(), this.clock.today()];
    for await (const granted of this.requests.grantedInPieces())
      yield { requests: granted.filter(({ id, arrival }) => !placed.has(id) && !isOver(arrival, today)) };
  }
}
