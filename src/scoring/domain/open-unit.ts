import { dayOf, FOREVER, metres, type Day, type IsoDate, type Period } from '#kernel';
import { figuresIn } from './figures.js';
import type { Measure } from './measure.js';
import { found, lazily } from './remember.js';
import type { Locality, Municipality, Policy, Provider, Scenario, Territory, Unit } from './scenario.js';
import type { GroundNearby, StayInWorld, UnitInWorld } from './world.js';

export type UnitParts = {
  readonly scenario: Pick<Scenario, 'policy' | 'territories'>;
  readonly measure: Measure;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly staysIn: ReadonlyMap<string, readonly StayInWorld[]>;
};

const NOBODY: readonly StayInWorld[] = [];

/** How many buffers away a territory is still felt. */
export const FELT_BUFFERS = 4;

export const openUnit = (unit: Unit, parts: UnitParts): UnitInWorld => {
  const provider = found(parts.providers, unit.provider);
  const locality = found(parts.localities, unit.locality);
  const municipality = found(parts.municipalities, locality.municipality);
  const ground = lazily(() => groundNear(unit, municipality.region, parts));
  return {
    unit,
    provider,
    locality,
    municipality,
    region: municipality.region,
    features: new Set(unit.features),
    available: period(unit.availableFrom, unit.availableTo),
    voids: unit.voids.map(({ from, to, reason }) => ({ ...period(from, to), reason })),
    permitThrough: permitOf(provider),
    get stays() {
      return parts.staysIn.size === 0 ? NOBODY : (parts.staysIn.get(unit.id) ?? NOBODY);
    },
    get ground() {
      return ground();
    },
  };
};

/** The same unit, its provider or the buffers being others: nothing is measured again. */
export const reopenedUnit = (
  unit: UnitInWorld,
  { provider, buffers }: { readonly provider: Provider; readonly buffers: Policy['hostileBufferMetres'] },
): UnitInWorld => ({
  ...unit,
  provider,
  permitThrough: permitOf(provider),
  ground: unit.ground.map((near) => ({ ...near, buffer: buffers[near.territory.class] })),
});

const permitOf = ({ permitValidTo }: Provider): Day | null =>
  permitValidTo === null ? null : dayOf(permitValidTo);
const period = (from: IsoDate, to: IsoDate | null): Period => ({ from: dayOf(from), to: end(to) });
const end = (to: IsoDate | null): Day => (to === null ? FOREVER : dayOf(to));

const groundNear = (
  unit: Unit,
  region: string,
  { scenario, measure }: UnitParts,
): readonly GroundNearby[] => {
  const buffers = figuresIn(scenario.policy, region).hostileBufferMetres;
  const near = (territory: Territory): readonly GroundNearby[] => {
    const buffer = buffers[territory.class];
    const reach = metres(FELT_BUFFERS * buffer);
    const distance = measure.unitToTerritory(unit, territory, reach);
    if (distance > 0 && distance >= reach) return [];
    return [{ territory, valid: period(territory.validFrom, territory.validTo), metres: distance, buffer }];
  };
  return scenario.territories.flatMap(near).sort((a, b) => a.metres - b.metres);
};
