import type { GroupCode } from '#kernel';
import {
  nightsOf,
  threateningGroups,
  type Allegiance,
  type Placement,
  type PlaceOfStay,
  type Stay,
} from '#scoring';
import { dayOf } from '#kernel';
import type { PackedStanding } from '../../domain/packed-standing.js';

/** Households of the same groups, whom the same others threaten. */
export type Camp = {
  readonly own: Allegiance['own'];
  /** By their own groups alone, as others see them. */
  readonly threatening: Allegiance['threatening'];
  /** With whom else their assessment names, as they are judged themselves. */
  readonly feared: Allegiance['threatening'];
};
export type StandingStay = Stay<PlaceOfStay> & {
  readonly id: string;
  readonly status: Placement['status'];
  readonly transfers: string | null;
  readonly camp: Camp;
};

/** Each camp once, by the groups. */
const campsBy = (relations: PackedStanding['relations']) => {
  const threatening = threateningGroups(relations);
  const known = new Map<string, Camp>();
  return (own: readonly GroupCode[], other: readonly GroupCode[]): Camp => {
    const key = JSON.stringify([own, other]);
    const camp = known.get(key) ?? {
      own: new Set(own),
      threatening: threatening(own, []),
      feared: threatening(own, other),
    };
    known.set(key, camp);
    return camp;
  };
};

const found = <T>(things: ReadonlyMap<string, T>, key: string): T => {
  const thing = things.get(key);
  if (thing === undefined) throw new RangeError(`What stands refers to ${key}, which was not read.`);
  return thing;
};

const placesOf = (packed: PackedStanding): ReadonlyMap<string, PlaceOfStay> => {
  const localities = new Map(packed.localities.map((one) => [one.code as string, one]));
  const municipalities = new Map(packed.municipalities.map((one) => [one.code as string, one]));
  return new Map(
    packed.units.map((unit) => {
      const locality = found(localities, unit.locality);
      const municipality = found(municipalities, locality.municipality);
      return [unit.id, { unit, locality, municipality, region: municipality.region }];
    }),
  );
};

/** Every stay that stands, with the nights that it keeps others from. */
export const staysIn = (packed: PackedStanding): readonly StandingStay[] => {
  const [places, campOf, today] = [placesOf(packed), campsBy(packed.relations), dayOf(packed.today)];
  const { id: ids, ...columns } = packed.stays;
  const at = <Column extends keyof typeof columns>(column: Column, row: number) =>
    columns[column][row] as (typeof columns)[Column][number];
  return ids.map((id, row): StandingStay => {
    const camp = campOf(at('groups', row), at('otherGroups', row));
    const [status, arrival, departure] = [at('status', row), at('arrival', row), at('departure', row)];
    return {
      ...{ id, of: { placement: id }, status, camp, own: camp.own, threatening: camp.threatening },
      person: at('person', row),
      unit: found(places, at('unit', row)),
      period: nightsOf({ status, arrival, departure }, today),
      persons: at('persons', row),
      transfers: at('transfers', row),
    };
  });
};
