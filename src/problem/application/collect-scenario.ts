import { Injectable } from '@nestjs/common';
import { refusal, ok, type Result } from '#kernel';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Clock } from '#platform';
import { Policies, PolicyActivations } from '#policies';
import { isOver, PlacementRequests } from '#requests';
import type { Policy, Scenario } from '#scoring';
import { HostileGrounds } from '#territories';
import type { ScenarioList } from '../domain/scenario-list.js';
import { Imports } from './imports.port.js';
import { Placements } from './placements.port.js';
import type { Collected } from './problem-desk.port.js';

/** The policy to judge by; when absent, the one in force. The day is today. */
export type Viewpoint = { readonly policyVersion?: string | undefined };
export type CollectRefusal =
  { readonly code: 'nothing-imported' } | { readonly code: 'no-such-policy'; readonly policyVersion: string };
type Part = { readonly [Name in ScenarioList]?: Scenario[Name] };

const encoder = new TextEncoder();
const pieceOf = (list: ScenarioList, members: readonly object[]) => ({
  list,
  members: encoder.encode(JSON.stringify(members)),
});
const piecesOf = (part: Part) =>
  Object.entries(part).flatMap(([list, members]) =>
    members.length === 0 ? [] : [pieceOf(list as ScenarioList, members)],
  );

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

  /** With everybody who asks and everybody who stands, or with one request and nobody else. */
  async run(viewpoint: Viewpoint, only?: string): Promise<Result<Collected, CollectRefusal>> {
    const latest = await this.imports.latest();
    if (latest === undefined) return refusal({ code: 'nothing-imported' });
    const inForce = (await this.activations.inForce()) ?? latest.policyVersion;
    const policyVersion = viewpoint.policyVersion ?? inForce;
    const policy = await this.policies.find(policyVersion);
    if (policy === undefined) return refusal({ code: 'no-such-policy', policyVersion });
    return ok(await this.gather(policy, only === undefined ? this.everybody() : this.one(only)));
  }

  private async gather(policy: Policy, households: AsyncIterable<Part>): Promise<Collected> {
    const pieces = [];
    for (const parts of [this.housingAndGround(), households])
      for await (const part of parts) pieces.push(...piecesOf(part));
    return { asOf: this.clock.today(), policy, pieces };
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

  /** Nobody where the request has ceased to be one of those meanwhile. */
  private async *one(id: string): AsyncGenerator<Part> {
    const request = await this.requests.find(id);
    if (request === undefined || isOver(request.arrival, this.clock.today())) return;
    if ((await this.requests.isGranted(id)) && !(await this.placements.isPlaced(id)))
      yield { requests: [request] };
  }
}
