import { dayOf, FOREVER, holds, overlap, type IsoDate, type Period } from '#kernel';
import type { Fault, UnitChange } from './unit-patch.js';
import { addedVoids } from './void-faults.js';

/**
 * Somebody who is, or will be, placed in the unit; who, nobody who keeps units needs to know. Without a departure while
 * nobody has recorded that the household left.
 */
export type Stay = {
  readonly arrival: IsoDate;
  readonly departure: IsoDate | null;
  /** When it was to leave: the unit rests from then on for whoever comes next, also while nobody has recorded it. */
  readonly due: IsoDate;
  readonly persons: number;
};

/** Work that can wait for the household to leave. */
const PLANNED: ReadonlySet<string> = new Set(['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK']);

const periodOf = ({ arrival, departure }: Stay): Period => ({
  from: dayOf(arrival),
  to: departure === null ? FOREVER : dayOf(departure),
});
const ending = ({ departure }: Stay) => (departure === null ? 'with no end' : `to ${departure}`);

/** The most persons who are there in one night. */
const peakOf = (stays: readonly Stay[]): number =>
  Math.max(
    0,
    ...stays.map(({ arrival }) =>
      stays
        .filter((stay) => holds(periodOf(stay), dayOf(arrival)))
        .reduce((sum, { persons }) => sum + persons, 0),
    ),
  );

const beds = ({ before, after }: UnitChange, stays: readonly Stay[]): readonly Fault[] => {
  const peak = peakOf(stays);
  if (after.beds >= Math.min(before.beds, peak)) return [];
  const message = `is fewer than the ${peak} persons who are placed there at once`;
  return [{ pointer: '/beds', message, expected: `${peak} or more` }];
};

const endOf = ({ availableTo }: UnitChange['after']) => (availableTo === null ? FOREVER : dayOf(availableTo));

const opening = ({ before, after }: UnitChange, stays: readonly Stay[]): readonly Fault[] =>
  stays.flatMap(({ arrival }) =>
    arrival < after.availableFrom && arrival >= before.availableFrom
      ? [
          {
            pointer: '/availableFrom',
            message: `is after a stay begins, on ${arrival}`,
            expected: `${arrival} or earlier`,
          },
        ]
      : [],
  );

const closing = ({ before, after }: UnitChange, stays: readonly Stay[]): readonly Fault[] =>
  stays.flatMap((stay): readonly Fault[] => {
    const [left, closed] = [periodOf(stay).to, endOf(after)];
    if (left <= closed || left > endOf(before)) return [];
    const { departure } = stay;
    const message =
      departure === null
        ? 'is set while a household lives there that nobody has recorded as gone'
        : `is before a stay ends, on ${departure}`;
    return [{ pointer: '/availableTo', message, expected: departure ? `${departure} or later` : 'no end' }];
  });

const planned = (change: UnitChange, stays: readonly Stay[]): readonly Fault[] =>
  addedVoids(change).flatMap(([place, { from, to, reason }]) => {
    const period = { from: dayOf(from), to: to === null ? FOREVER : dayOf(to) };
    const clash = PLANNED.has(reason) && stays.find((stay) => overlap(period, periodOf(stay)));
    if (!clash) return [];
    const message = `lies over a stay from ${clash.arrival} ${ending(clash)}`;
    return [{ pointer: `/voids/${place}`, message, expected: 'planned work while nobody lives there' }];
  });

const resting = ({ before, after }: UnitChange, stays: readonly Stay[]): readonly Fault[] => {
  if (after.sharing !== 'EXCLUSIVE' || after.turnaroundDays <= before.turnaroundDays) return [];
  const room = stays.slice(1).map(({ arrival }, place) => {
    const before = stays[place];
    return before ? dayOf(arrival) - dayOf(before.due) : Infinity;
  });
  const least = Math.min(...room);
  if (after.turnaroundDays <= least) return [];
  return [
    { pointer: '/turnaroundDays', message: 'lets two stays meet that stand', expected: `${least} or fewer` },
  ];
};

/** What the standing stays of a unit forbid of a change; what they break already is not asked anew. */
export const staysInTheWay = (change: UnitChange, stays: readonly Stay[]): readonly Fault[] =>
  [beds, opening, closing, planned, resting].flatMap((rule) => rule(change, stays));
