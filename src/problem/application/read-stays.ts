import { Injectable } from '@nestjs/common';
import { Places, type Geography } from '#geography';
import { Housing } from '#inventory';
import { Policies, PolicyActivations } from '#policies';
import { Clock } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { strictestFigures, type Measured, type MetresByClass, type Policy, type Scenario } from '#scoring';
import { GroundSurvey, HostileGrounds } from '#territories';
import { DeclinedUnits } from './declined-units.port.js';

/** Which unit, and for which request. */
export type UnitAsked = { readonly unit: string; readonly request?: string | undefined };
/** Everything that some stays are judged by, but for who else stands. */
export type StaysRead = {
  readonly scenario: Omit<Scenario, 'requests' | 'placements' | 'nonAssociations'>;
  readonly requests: readonly PlacementRequest[];
  readonly measured: Measured;
};

/** Farther off, no ground breaks anything. */
const buffersOf = (policy: Policy): MetresByClass => strictestFigures(policy).hostileBufferMetres;

/** Reads what some stays of the whole country are judged by, a few statements for all of them. */
@Injectable()
export class ReadStays {
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

  /** Undefined when there is no policy yet. */
  async run(asked: readonly UnitAsked[]): Promise<StaysRead | undefined> {
    const version = await this.activations.inForce();
    const policy = version === undefined ? undefined : await this.policies.find(version);
    if (policy === undefined) return undefined;
    const units = await this.housing.unitsWith([...new Set(asked.map(({ unit }) => unit))]);
    const requests = await this.requests.withIds([...new Set(asked.flatMap(({ request }) => request ?? []))]);
    const ids = units.map(({ id }) => id);
    const territories = await this.survey.someUnitsNearTerritories(ids, buffersOf(policy));
    const near = [...new Set(territories.map(([, territory]) => territory))];
    const towns = [...units.map(({ locality }) => locality), ...requests.map((one) => one.homeLocality)];
    return {
      scenario: {
        format: 'fristad-scenario/1',
        asOf: this.clock.today(),
        policy,
        ...(await this.placesOf(towns)),
        ...(await this.grounds.withTerritories(near)),
        providers: await this.housing.providersWith([...new Set(units.map(({ provider }) => provider))]),
        units,
      },
      requests,
      measured: { territories, ...(await this.besidesGround(asked, requests)) },
    };
  }

  private async besidesGround(asked: readonly UnitAsked[], requests: readonly PlacementRequest[]) {
    const zoned = new Set<string>(
      requests.filter(({ exclusionZones }) => exclusionZones.length > 0).map(({ id }) => id),
    );
    const within = asked.flatMap(({ unit, request }) =>
      request !== undefined && zoned.has(request) ? [{ unit, request }] : [],
    );
    const zones = within.length === 0 ? [] : await this.survey.someUnitsTouchingZones(within);
    return { zones, declined: await this.declined.of(requests.map(({ id }) => id)) };
  }

  private async placesOf(codes: readonly string[]): Promise<Geography> {
    const { localities } = await this.places.withCodes([...new Set(codes)]);
    const municipalities = new Set(localities.map(({ municipality }) => municipality));
    return {
      localities,
      municipalities: (await this.places.withCodes([...municipalities])).municipalities,
      regions: [],
    };
  }
}
