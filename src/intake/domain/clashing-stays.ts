import { dayOf, FOREVER, plusDays, type Day, type Period } from '#kernel';
import type { Placement, Unit } from '#scoring';

const STANDING: ReadonlySet<string> = new Set(['PROVISIONAL', 'CONFIRMED', 'ARRIVED']);
/** Work that waits until the household has left. */
const PLANNED: ReadonlySet<string> = new Set(['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK']);

type ImportedStay = {
  readonly id: string;
  readonly unit: Unit;
  readonly nights: Period;
  /** Until the unit has rested. */
  readonly occupied: Period;
};
type Works = { readonly period: Period; readonly name: string };
/** A stay, and what it meets; where that is an earlier stay, its id in `other`. */
export type ClashingStay = { readonly placement: string; readonly with: string; readonly other?: string };

const stayIn = (unit: Unit, { id, arrival, departure }: Placement): ImportedStay => {
  const [from, to] = [dayOf(arrival), dayOf(departure)];
  return { id, unit, nights: { from, to }, occupied: { from, to: plusDays(to, unit.turnaroundDays) } };
};
const worksIn = ({ voids }: Unit): readonly Works[] =>
  voids
    .filter(({ reason }) => PLANNED.has(reason))
    .map(({ from, to, reason }) => ({
      period: { from: dayOf(from), to: to === null ? FOREVER : dayOf(to) },
      name: `the void ${reason} from ${from}`,
    }));

/** Of periods in the order in which they begin: the place of the first that has not ended on days that never go back. */
const firstOpen = (periods: readonly Period[]) => {
  let first = 0;
  return (on: Day): number => {
    while ((periods[first]?.to ?? FOREVER) <= on) first += 1;
    return first;
  };
};

/** Each stay of one exclusive unit that begins before an earlier one has ended and the unit has rested, and the first such. */
const meetings = (stays: readonly ImportedStay[]): readonly ClashingStay[] => {
  const openOn = firstOpen(stays.map(({ occupied }) => occupied));
  return stays.flatMap(({ id, occupied }, place) => {
    const first = openOn(occupied.from);
    const other = first < place ? stays[first]?.id : undefined;
    return other === undefined ? [] : [{ placement: id, with: `placement ${other}`, other }];
  });
};

/** Each stay of one unit amid planned works, and the first of those. */
const underWorks = (stays: readonly ImportedStay[]): readonly ClashingStay[] => {
  const works = stays.slice(0, 1).flatMap(({ unit }) => worksIn(unit));
  const ordered = works.toSorted((a, b) => a.period.from - b.period.from);
  const openOn = firstOpen(ordered.map(({ period }) => period));
  return stays.flatMap(({ id, nights }) => {
    const met = ordered[openOn(nights.from)];
    return met !== undefined && met.period.from < nights.to ? [{ placement: id, with: met.name }] : [];
  });
};

/**
 * Standing stays that no register can hold at once: two households in one exclusive unit (turnaround counts), or a
 * household amid planned works. Other breaches are findings and don't stand in the way.
 */
export const clashingStays = (
  units: readonly Unit[],
  placements: readonly Placement[],
): readonly ClashingStay[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const stays = placements.flatMap((placement): ImportedStay[] => {
    const unit = byId.get(placement.unit);
    return unit !== undefined && STANDING.has(placement.status) ? [stayIn(unit, placement)] : [];
  });
  const ordered = stays.toSorted((a, b) => a.nights.from - b.nights.from);
  const inUnits = [...Map.groupBy(ordered, ({ unit }) => unit.id).values()];
  const exclusive = inUnits.filter(([one]) => one?.unit.sharing === 'EXCLUSIVE');
  return [...exclusive.flatMap(meetings), ...inUnits.flatMap(underWorks)];
};
