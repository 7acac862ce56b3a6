import {
  covers,
  dateOf,
  day,
  dayOf,
  FOREVER,
  metres,
  overlap,
  placementId,
  type Day,
  type Period,
} from '#kernel';
import type { Locality, Measure, Placement, Policy, Provider, Territory, Unit } from '#scoring';
import type { Chance } from './chance.js';
import type { Groups } from './make-groups.js';
import { personOf } from './make-requests.js';
import { occupancyOf, type Occupancy, type Stay } from './occupancy.js';
import { relationsOf, type Relations } from './relations.js';

export type Inventory = {
  readonly policy: Policy;
  readonly asOf: Day;
  readonly measure: Measure;
  readonly localities: readonly Locality[];
  readonly groups: Groups;
  readonly territories: readonly Territory[];
  readonly providers: readonly Provider[];
  readonly units: readonly Unit[];
};

const periodOf = (from: string, to: string | null): Period => ({
  from: dayOf(from as never),
  to: to === null ? FOREVER : dayOf(to as never),
});

const isOpen = ({ from, to, unit }: Stay): boolean => {
  const occupied: Period = { from, to: day(to + unit.turnaroundDays) };
  return (
    covers(periodOf(unit.availableFrom, unit.availableTo), occupied) &&
    !unit.voids.some((closed) => overlap(periodOf(closed.from, closed.to), occupied))
  );
};

const isCleared = (stay: Stay, provider: Provider | undefined): boolean =>
  provider?.vetted === true &&
  (provider.permitValidTo === null || stay.to - 1 <= dayOf(provider.permitValidTo));

/** Ground of a group that threatens, at any time: stricter than the rule, which reads the nights. */
const isClear =
  ({ policy, measure, territories }: Inventory, relations: Relations) =>
  (stay: Stay): boolean => {
    const threatening = relations.threatening(stay.groups);
    return territories
      .filter(({ groups }) => groups.some((group) => threatening.has(group)))
      .every((territory) => {
        const buffer = metres(policy.hostileBufferMetres[territory.class] + 1);
        return measure.unitToTerritory(stay.unit, territory, buffer) >= buffer;
      });
  };

const stayIn = (
  chance: Chance,
  { asOf, groups }: Inventory,
  parts: { unit: Unit; departed: boolean },
): Stay => {
  const { unit, departed } = parts;
  const length = unit.kind === 'EMERGENCY' ? chance.whole(30, 110) : chance.whole(200, 800);
  const started = chance.happens(0.85) ? -chance.whole(0, length - 1) : chance.whole(1, 25);
  const from = departed ? -chance.whole(2, 230) - length : started;
  return {
    unit,
    departed,
    persons: chance.whole(1, unit.sharing === 'SHARED' ? Math.min(3, unit.beds) : unit.beds),
    groups: [groups.gang(chance).code],
    from: day(asOf + from),
    to: day(asOf + from + length),
  };
};

const statusOf = (chance: Chance, stay: Stay, asOf: Day): Placement['status'] => {
  if (stay.departed) return 'DEPARTED';
  return stay.from <= asOf ? 'ARRIVED' : chance.pick(['PROVISIONAL', 'CONFIRMED']);
};

const suitsIn = (inventory: Inventory, occupancy: Occupancy, relations: Relations) => {
  const providers = new Map(inventory.providers.map((provider) => [provider.id, provider]));
  const clear = isClear(inventory, relations);
  return (stay: Stay): boolean =>
    isOpen(stay) && isCleared(stay, providers.get(stay.unit.provider)) && occupancy.fits(stay) && clear(stay);
};

type Parts = {
  readonly share: number;
  readonly after: number;
  /** Told again and again which share of the work is done, from 0 to 1. */
  readonly onDone: (share: number) => void;
};

/**
 * Stays that break nothing, placed one after the other wherever one fits: first those departed, then as many that
 * stand as `share` of the units says or as the country holds.
 */
export const makePlacements = (
  chance: Chance,
  inventory: Inventory,
  { share, after, onDone }: Parts,
): readonly Placement[] => {
  const { units, asOf } = inventory;
  const relations = relationsOf(inventory.groups.groupRelations);
  const occupancy = occupancyOf(inventory, relations);
  const suits = suitsIn(inventory, occupancy, relations);

  const [gone, here] = [Math.round(units.length * 0.06), Math.round(units.length * share)];
  let before = 0;
  const fill = (wanted: number, departed: boolean): readonly Stay[] => {
    const filled: Stay[] = [];
    const most = 500 + 6 * wanted;
    for (let missed = 0; filled.length < wanted && missed < most;) {
      onDone((before + wanted * Math.max(filled.length / wanted, missed / most)) / (gone + here));
      const stay = stayIn(chance, inventory, { unit: chance.pick(units), departed });
      if (suits(stay)) {
        occupancy.add(stay);
        filled.push(stay);
      } else missed += 1;
    }
    before += wanted;
    return filled;
  };

  const stays = [...fill(gone, true), ...fill(here, false)];
  return stays.map((stay, i) => ({
    id: placementId(`PL${String(i + 1).padStart(5, '0')}`),
    person: personOf(after + i),
    unit: stay.unit.id,
    arrival: dateOf(stay.from),
    departure: dateOf(stay.to),
    persons: stay.persons,
    groups: stay.groups,
    status: statusOf(chance, stay, asOf),
  }));
};
