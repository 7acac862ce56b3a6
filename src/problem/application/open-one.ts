import { Injectable } from '@nestjs/common';
import { dayOf, type IsoDate } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { Places } from '#geography';
import { Housing } from '#inventory';
import { Policies, PolicyActivations } from '#policies';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { type Measured, measureOf, openWorld, type Placement, type Scenario, type World } from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { feltReach } from '../domain/felt-reach.js';
import { Clock } from '#platform';
import { DeclinedUnits } from './declined-units.port.js';

export type OneStay = {
  readonly request: string;
  readonly unit: string;
  /** Judges the request as asking for exactly this stay, where it extends another. */
  readonly extension?: { readonly arrival: IsoDate; readonly departure: IsoDate };
};
/** One request and one unit, the ground around it, and nobody else: what may be told to whoever handles the case. */
export type OneWorld = { readonly world: World; readonly policy: string };

const askingFor = (
  request: PlacementRequest,
  { arrival, departure }: NonNullable<OneStay['extension']>,
): PlacementRequest => ({
  ...request,
  arrival: { earliest: arrival, latest: arrival },
  nights: dayOf(departure) - dayOf(arrival),
});

/** Reads a request and a unit as they are now, in the transaction that runs. Other households are left out. */
@Injectable()
export class OpenOne {
  constructor(
    private readonly places: Places,
    private readonly policies: Policies,
    private readonly housing: Housing,
    private readonly grounds: HostileGrounds,
    private readonly survey: GroundSurvey,
    private readonly declined: DeclinedUnits,
    private readonly requests: PlacementRequests,
    private readonly activations: PolicyActivations,
    private readonly clock: Clock,
  ) {}

  /** Undefined when there is no such request, no such unit, or no policy yet. */
  async run(stay: OneStay): Promise<OneWorld | undefined> {
    const request = await this.requests.find(stay.request);
    const scenario = request && (await this.around(stay.unit));
    if (request === undefined || scenario === undefined) return undefined;
    const asked = stay.extension ? askingFor(request, stay.extension) : request;
    const zones = await this.survey.unitTouchingZones(stay.unit, stay.request);
    const isDeclined = await this.declined.isDeclined(stay.unit, stay.request);
    const declined = isDeclined ? [[stay.unit, stay.request] as const] : [];
    return this.open({ ...scenario, requests: [asked] }, { zones, declined });
  }

  /** A stay that stands without a request, and its unit. Undefined when there is no such unit, or no policy yet. */
  async ofStanding(placement: Placement): Promise<OneWorld | undefined> {
    const scenario = await this.around(placement.unit);
    return scenario && this.open({ ...scenario, placements: [placement] }, { zones: [] });
  }

  private async open(scenario: Scenario, known: Omit<Measured, 'territories'>): Promise<OneWorld> {
    const [unit] = scenario.units;
    const reach = feltReach(scenario.policy);
    const territories = unit ? await this.survey.unitNearTerritories(unit.id, reach) : [];
    return {
      world: openWorld(scenario, measureOf({ territories, ...known }, geodesicMetres)),
      policy: scenario.policy.version,
    };
  }

  /** The unit and the ground, by the policy in force, and nobody. */
  private async around(of: string): Promise<Scenario | undefined> {
    const version = await this.activations.inForce();
    const policy = version === undefined ? undefined : await this.policies.find(version);
    const unit = policy && (await this.housing.findUnit(of));
    const provider = unit && (await this.housing.findProvider(unit.provider));
    if (!provider) return undefined;
    return {
      format: 'fristad-scenario/1',
      asOf: this.clock.today(),
      policy,
      ...(await this.places.all()),
      ...(await this.grounds.all()),
      providers: [provider],
      units: [unit],
      requests: [],
      nonAssociations: [],
      placements: [],
    };
  }
}
