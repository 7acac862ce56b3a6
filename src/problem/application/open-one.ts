import { Injectable } from '@nestjs/common';
import { dayOf, type IsoDate } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { Places, type Geography } from '#geography';
import { Housing } from '#inventory';
import { Policies, PolicyActivations } from '#policies';
import { PlacementRequests, type PlacementRequest } from '#requests';
import {
  type Measured,
  measureOf,
  openWorld,
  type Placement,
  type Policy,
  type Scenario,
  type World,
} from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { feltReach } from '../domain/felt-reach.js';
import { Clock } from '#platform';
import { DeclinedUnits } from './declined-units.port.js';

export type OneStay = {
  readonly request: string;
  readonly unit: string;
  /** Judges the request as asking for exactly this stay, where it extends another. */
  readonly extension?: { readonly arrival: IsoDate; readonly departure: IsoDate };
  /** What it costs is not asked: no places but the unit's and the home are read. */
  readonly isOnlyJudged?: true;
};
type Around = {
  readonly policy: Policy;
  readonly unit: Scenario['units'][number];
  readonly provider: Scenario['providers'][number];
  readonly territories: Measured['territories'];
};
/** One request and one unit, the ground around it, and nobody else: what may be told to whoever handles the case. */
export type OneWorld = { readonly world: World; readonly policy: string };

/** The request as if it asked for exactly those nights. */
export const askingFor = (
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
    const around = request && (await this.around(stay.unit));
    if (request === undefined || around === undefined) return undefined;
    const asked = stay.extension ? askingFor(request, stay.extension) : request;
    const homes = stay.isOnlyJudged ? [request.homeLocality] : undefined;
    const scenario = { ...(await this.scenarioOf(around, homes)), requests: [asked] };
    const zones = await this.survey.unitTouchingZones(stay.unit, stay.request);
    const isDeclined = await this.declined.isDeclined(stay.unit, stay.request);
    const declined = isDeclined ? [[stay.unit, stay.request] as const] : [];
    return opened(scenario, { ...around, zones, declined });
  }

  /** A stay that stands without a request, and its unit, to be judged. Undefined when there is no such unit, or no policy yet. */
  async ofStanding(placement: Placement): Promise<OneWorld | undefined> {
    const around = await this.around(placement.unit);
    if (around === undefined) return undefined;
    const scenario = await this.scenarioOf(around, []);
    return opened({ ...scenario, placements: [placement] }, { ...around, zones: [] });
  }

  /** The unit, by the policy in force, and how far from it which ground is. */
  private async around(of: string): Promise<Around | undefined> {
    const version = await this.activations.inForce();
    const policy = version === undefined ? undefined : await this.policies.find(version);
    const unit = policy && (await this.housing.findUnit(of));
    const provider = unit && (await this.housing.findProvider(unit.provider));
    if (!provider) return undefined;
    return {
      policy,
      unit,
      provider,
      territories: await this.survey.unitNearTerritories(of, feltReach(policy)),
    };
  }

  /** With the ground near the unit: no other is measured. With all places, or with those and the unit's alone. */
  private async scenarioOf(
    { policy, unit, provider, territories }: Around,
    places: readonly string[] | undefined,
  ): Promise<Scenario> {
    return {
      format: 'fristad-scenario/1',
      asOf: this.clock.today(),
      policy,
      ...(places === undefined ? await this.places.all() : await this.placesOf([unit.locality, ...places])),
      ...(await this.grounds.withTerritories(territories.map(([, territory]) => territory))),
      providers: [provider],
      units: [unit],
      requests: [],
      nonAssociations: [],
      placements: [],
    };
  }

  private async placesOf(codes: readonly string[]): Promise<Geography> {
    const { localities } = await this.places.withCodes(codes);
    const { municipalities } = await this.places.withCodes(
      localities.map(({ municipality }) => municipality),
    );
    return { localities, municipalities, regions: [] };
  }
}

const opened = (scenario: Scenario, { territories, zones, declined }: Measured): OneWorld => ({
  world: openWorld(
    scenario,
    measureOf({ territories, zones, ...(declined && { declined }) }, geodesicMetres),
  ),
  policy: scenario.policy.version,
});
