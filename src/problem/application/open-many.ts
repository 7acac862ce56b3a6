import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#kernel';
import { geodesicMetres } from '#geodesy';
import { measureOf, openWorld, type Placement, type Scenario, type World } from '#scoring';
import { askingFor } from './open-one.js';
import { ReadStays, type StaysRead } from './read-stays.js';

type Nights = { readonly arrival: IsoDate; readonly departure: IsoDate };
/** A stay that a request asks for exactly so, or one that stands without a request. */
export type StayToOpen = { readonly unit: string } & (
  | { readonly request: string; readonly nights: Nights }
  | { readonly request?: undefined; readonly placement: Placement }
);
/** Opens it when it is called. Undefined where there is no such request or unit, or no policy yet. */
type Opening = () => World | undefined;

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
const byCode = <T extends { readonly code: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.code, thing]));

/** Opens many stays of the whole country as `OpenOne` opens one: each alone with its unit and the ground around it. */
@Injectable()
export class OpenMany {
  constructor(private readonly read: ReadStays) {}

  /** In the order of the stays. */
  async run(stays: readonly StayToOpen[]): Promise<readonly Opening[]> {
    const read = await this.read.run(stays);
    if (read === undefined) return stays.map(() => () => undefined);
    const open = opener(read);
    return stays.map((stay) => () => open(stay));
  }
}

/** What each stay's world takes of what was read, found by its id. */
const foundBy = ({ scenario, requests, measured }: StaysRead) => ({
  units: byId(scenario.units),
  requests: byId(requests),
  providers: byId(scenario.providers),
  territories: byId(scenario.territories),
  localities: byCode(scenario.localities),
  municipalities: byCode(scenario.municipalities),
  near: Map.groupBy(measured.territories, ([unit]) => unit),
  declined: Map.groupBy(measured.declined ?? [], ([, request]) => request),
  zones: Map.groupBy(measured.zones, ([, request]) => request),
});
type Besides = Partial<Pick<Scenario, 'requests' | 'placements'>>;

const opener = (read: StaysRead): ((stay: StayToOpen) => World | undefined) => {
  const found = foundBy(read);
  const worldOf = (unit: Scenario['units'][number], home: string, more: Besides): World => {
    const towns = [...new Set([unit.locality, home])].flatMap((code) => found.localities.get(code) ?? []);
    const around = found.near.get(unit.id) ?? [];
    const asking = more.requests?.[0]?.id ?? '';
    const scenario = {
      ...read.scenario,
      localities: towns,
      municipalities: towns.flatMap(({ municipality }) => found.municipalities.get(municipality) ?? []),
      territories: around.flatMap(([, territory]) => found.territories.get(territory) ?? []),
      providers: [unit.provider].flatMap((id) => found.providers.get(id) ?? []),
      units: [unit],
      ...{ requests: [], placements: [], nonAssociations: [], ...more },
    };
    const [zones, declined] = [found.zones.get(asking) ?? [], found.declined.get(asking) ?? []];
    return openWorld(scenario, measureOf({ territories: around, zones, declined }, geodesicMetres));
  };
  return (stay) => {
    const unit = found.units.get(stay.unit);
    if (unit === undefined) return undefined;
    if (stay.request === undefined) return worldOf(unit, unit.locality, { placements: [stay.placement] });
    const request = found.requests.get(stay.request);
    return request && worldOf(unit, request.homeLocality, { requests: [askingFor(request, stay.nights)] });
  };
};
