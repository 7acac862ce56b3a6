import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Clock } from '#platform';
import type { PlacementRequest } from '#requests';
import type { Policy } from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { feltReach } from '../domain/felt-reach.js';
import { allPiecesOf, type Part } from '../domain/pieces.js';
import type { ScenarioList } from '../domain/scenario-list.js';
import { CollectScenario, type CollectRefusal } from './collect-scenario.js';
import { DeclinedUnits } from './declined-units.port.js';
import { InventoryChanges, type DatabaseMoment, type InventoryChanged } from './inventory-changes.port.js';
import type { Asking, MirrorChange } from './mirror-desk.port.js';

/** What a mirror holds: the inventory as it was at a moment, measured under a policy. */
export type HeldMoment = { readonly moment: DatabaseMoment; readonly policy: string };
export type MirrorRead = {
  /** Undefined where nobody asks. */
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
    private readonly clock: Clock,
  ) {}

  async run(
    request: PlacementRequest | undefined,
    held: HeldMoment | undefined,
  ): Promise<Result<MirrorRead, CollectRefusal>> {
    const version = await this.collect.versionOf({});
    if (!version.ok) return version;
    const changed = await this.changes.since(held?.moment);
    const change = await this.change(changed, held?.policy !== version.value);
    if (!change.ok) return change;
    const asking = request && (await this.asking(request));
    return ok({ asking, held: { moment: changed.now, policy: version.value }, change: change.value });
  }

  /** Whatever is being read ends with its next piece. */
  beforeApplicationShutdown(): void {
    this.isStopped = true;
  }

  private async change(
    changed: InventoryChanged,
    isOtherPolicy: boolean,
  ): Promise<Result<MirrorChange | undefined, CollectRefusal>> {
    const isAnew = isOtherPolicy || changed.units === 'many' || changed.parts.includes('GROUND');
    if (!isAnew && changed.units.length === 0 && changed.parts.length === 0) return ok(undefined);
    const policy = await this.collect.policyOf({});
    if (!policy.ok) return policy;
    const units = changed.units === 'many' ? [] : changed.units;
    const isAll = changed.units === 'many';
    return ok({
      policy: policy.value,
      units,
      isAnew,
      pieces: await allPiecesOf(this.whileServing(this.parts(changed))),
      whole: [...changed.parts, ...(isAll ? (['UNITS'] as const) : [])].flatMap((part) => LISTS[part]),
      territories: await this.near(policy.value, isAnew ? undefined : units),
    });
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

  private async asking(request: PlacementRequest): Promise<Asking> {
    const { id, exclusionZones } = request;
    const zones = exclusionZones.length === 0 ? '[]' : await this.survey.unitsTouchingZones(id);
    const declined = await this.declined.all(id);
    return {
      request,
      asOf: this.clock.today(),
      measured: JSON.parse(`{"zones":${zones},"declined":${declined}}`) as Asking['measured'],
    };
  }
}
