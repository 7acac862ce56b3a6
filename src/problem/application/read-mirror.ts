import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Clock } from '#platform';
import { isOver, PlacementRequests } from '#requests';
import type { Policy } from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { feltReach } from '../domain/felt-reach.js';
import { allPiecesOf, type Part } from '../domain/pieces.js';
import type { ScenarioList } from '../domain/scenario-list.js';
import { CollectScenario, type CollectRefusal } from './collect-scenario.js';
import { DeclinedUnits } from './declined-units.port.js';
import { InventoryChanges, type DatabaseMoment, type InventoryChanged } from './inventory-changes.port.js';
import type { Asking, MirrorChange } from './mirror-desk.port.js';
import { Placements } from './placements.port.js';

/** What a mirror holds: the inventory as it was at a moment, measured under a policy. */
export type HeldMoment = { readonly moment: DatabaseMoment; readonly policy: string };
export type MirrorRead = {
  /** Undefined when the request is none of those that ask. */
  readonly asking: Asking | undefined;
  readonly held: HeldMoment;
  /** Undefined where what is held is what there is. */
  readonly change: MirrorChange | undefined;
};

const LISTS = {
  PLACE: ['regions', 'municipalities', 'localities'],
  GROUND: ['groups', 'groupRelations', 'territories'],
  PROVIDER: ['providers'],
  UNITS: ['units'],
} as const satisfies Readonly<Record<string, readonly ScenarioList[]>>;

/** Reads, in the transaction that runs, one request and what changed of the inventory. */
@Injectable()
export class ReadMirror implements BeforeApplicationShutdown {
  private isStopped = false;

  constructor(
    private readonly changes: InventoryChanges,
    private readonly collect: CollectScenario,
    private readonly places: Places,
    private readonly housing: Housing,
    private readonly grounds: HostileGrounds,
    private readonly survey: GroundSurvey,
    private readonly declined: DeclinedUnits,
    private readonly requests: PlacementRequests,
    private readonly placements: Placements,
    private readonly clock: Clock,
  ) {}

  async run(request: string, held: HeldMoment | undefined): Promise<Result<MirrorRead, CollectRefusal>> {
    const policy = await this.collect.policyOf({});
    if (!policy.ok) return policy;
    const changed = await this.changes.since(held?.moment);
    const { version } = policy.value;
    const isAnew = changed.units === 'many' || changed.parts.includes('GROUND') || held?.policy !== version;
    const isSame = !isAnew && changed.units.length === 0 && changed.parts.length === 0;
    return ok({
      asking: await this.asking(request),
      held: { moment: changed.now, policy: version },
      change: isSame ? undefined : await this.change(policy.value, changed, isAnew),
    });
  }

  /** Whatever is being read ends with its next piece. */
  beforeApplicationShutdown(): void {
    this.isStopped = true;
  }

  private async change(policy: Policy, changed: InventoryChanged, isAnew: boolean): Promise<MirrorChange> {
    const units = changed.units === 'many' ? [] : changed.units;
    const isAll = changed.units === 'many';
    return {
      policy,
      units,
      isAnew,
      pieces: await allPiecesOf(this.whileServing(this.parts(changed))),
      whole: [...changed.parts, ...(isAll ? (['UNITS'] as const) : [])].flatMap((part) => LISTS[part]),
      territories: await this.near(policy, isAnew ? undefined : units),
    };
  }

  private async *parts({ units, parts }: InventoryChanged): AsyncGenerator<Part> {
    if (parts.includes('PLACE')) yield* this.places.inPieces();
    if (parts.includes('GROUND')) yield* this.grounds.inPieces();
    if (parts.includes('PROVIDER')) yield { providers: await this.housing.providers() };
    if (units === 'many') yield* this.housing.unitsInPieces();
    else if (units.length > 0) yield { units: await this.housing.unitsWith(units) };
  }

  private async *whileServing(parts: AsyncGenerator<Part>): AsyncGenerator<Part> {
    for await (const part of parts) {
      if (this.isStopped) throw new Error('The service ends while the inventory is read.');
      yield part;
    }
  }

  private async near(policy: Policy, units: readonly string[] | undefined) {
    const reach = feltReach(policy);
    const encoder = new TextEncoder();
    if (units === undefined) return encoder.encode(await this.survey.unitsNearTerritories(reach));
    const pairs = [];
    for (const unit of units) pairs.push(...(await this.survey.unitNearTerritories(unit, reach)));
    return encoder.encode(JSON.stringify(pairs));
  }

  /** Nobody where the request has ceased to be one of those that ask. */
  private async asking(id: string): Promise<Asking | undefined> {
    const [request, asOf] = [await this.requests.find(id), this.clock.today()];
    if (request === undefined || isOver(request.arrival, asOf)) return undefined;
    if (!(await this.requests.isGranted(id)) || (await this.placements.isPlaced(id))) return undefined;
    const zones = request.exclusionZones.length === 0 ? '[]' : await this.survey.unitsTouchingZones(id);
    const declined = await this.declined.all(id);
    return {
      request,
      asOf,
      measured: JSON.parse(`{"zones":${zones},"declined":${declined}}`) as Asking['measured'],
    };
  }
}
