import { covers, day, overlap, plusDays, type Day, type Period } from '#kernel';
import { bundles, hardConstraint } from '../constraint.js';
import { onDay } from '../wording.js';
import type { PlaceOfStay, UnitInWorld } from '../world.js';

type Closed = {
  readonly why: 'unavailable' | 'void' | 'occupied';
  readonly by: Period;
  readonly name: string;
};

/** The days that a stay keeps its unit from others: its nights and the days the unit rests afterwards. */
export const occupied = (stay: Period, unit: PlaceOfStay): Period => ({
  from: stay.from,
  to: plusDays(stay.to, unit.unit.turnaroundDays),
});

/** The first thing that keeps the unit closed on a night of the stay. */
export const closedOn = (unit: UnitInWorld, stay: Period): Closed | undefined => {
  if (!covers(unit.available, stay)) return { why: 'unavailable', by: unit.available, name: '' };
  for (const closed of unit.voids)
    if (overlap(closed, stay)) return { why: 'void', by: closed, name: closed.reason };
  return undefined;
};

const takenBy = (unit: UnitInWorld, stay: Period): Closed | undefined => {
  if (unit.unit.sharing === 'SHARED') return undefined;
  const taken = unit.stays.find((other) => !other.departed && meetInUnit(unit, stay, other.period));
  return taken && { why: 'occupied', by: occupied(taken.period, unit), name: taken.placement.id };
};

export const meetInUnit = (unit: PlaceOfStay, a: Period, b: Period): boolean =>
  overlap(occupied(a, unit), occupied(b, unit));

const closedSentence = ({ why, by, name }: Closed): string => {
  const days = `${onDay(by.from)} to ${onDay(by.to)}`;
  if (why === 'unavailable') return `The unit is available from ${days} only.`;
  if (why === 'void') return `The unit is out of use from ${days} (${name}).`;
  return `The unit is taken from ${days} by placement ${name}, turnaround included.`;
};

type OpenDays = {
  readonly opens: number;
  readonly closes: number;
  readonly closed: number;
  readonly reopened: number;
};
const NEVER_CLOSED = { closed: Infinity, reopened: -Infinity };

/** On which arrivals a unit is closed: one answer for all that are open on the same days of the window. */
const daysClosed = ({ from, to }: Period, nights: number) => {
  const known = new Map<number, (arrival: Day) => boolean>();
  const within = (on: number) => Math.min(Math.max(on, from), to) - from;
  return ({ opens, closes, closed, reopened }: OpenDays) => {
    const width = to - from + 1;
    const key =
      ((within(opens) * width + within(closes)) * width + within(closed)) * width + within(reopened);
    const hit = known.get(key);
    if (hit) return hit;
    const isClosed = (arrival: Day) => {
      const left = arrival + nights;
      return arrival < opens || left > closes || (arrival < reopened && left > closed);
    };
    known.set(key, isClosed);
    return isClosed;
  };
};

/** Of a date, the year and the month. */
const MONTH = 7;

export const freeForTheWholeStay = hardConstraint<Closed>({
  id: 'free-for-the-whole-stay',
  title: 'The unit is free on every night of the stay',
  reason: 'A household that must leave in the middle of a stay is exposed twice.',
  discloses: 'others',
  dependsOn: 'nights',
  alikeBy: bundles<Period & { readonly isWhole: boolean }>({
    bundledBy: ({ unit: { availableFrom, availableTo, voids } }) =>
      `${availableFrom.slice(0, MONTH)} ${availableTo?.slice(0, MONTH)} ${voids.length > 0}`,
    span: (before, { available: { from, to }, voids }) => ({
      from: before && before.from > from ? before.from : from,
      to: before && before.to < to ? before.to : to,
      isWhole: voids.length === 0,
    }),
    holds: ({ request: { firstDay, latest, request } }, { isWhole, ...available }) =>
      isWhole && covers(available, { from: firstDay, to: plusDays(latest, request.nights) }),
    figures: {
      of: ({ available: { from, to }, voids }) => [
        from,
        to,
        Math.min(...voids.map((closed) => closed.from)),
        Math.max(...voids.map((closed) => closed.to)),
        voids.length,
      ],
      say: ({ request: { firstDay, latest, request } }) => {
        const end = latest + request.nights;
        const closedOnDay = daysClosed({ from: firstDay, to: day(end) }, request.nights);
        return (units, place) => {
          const [opens, closes] = [units.at(0, place), units.at(1, place)];
          if (Math.max(firstDay, opens) > Math.min(latest, closes - request.nights)) return true;
          const [closed, reopened] = [units.at(2, place), units.at(3, place)];
          const isWhole = closed >= end || reopened <= firstDay;
          if (isWhole && opens <= firstDay && closes >= end) return false;
          if (!isWhole && units.at(4, place) > 1) return undefined;
          return closedOnDay({ opens, closes, ...(isWhole ? NEVER_CLOSED : { closed, reopened }) });
        };
      },
    },
  }),
  sql: [
    'national.breaks_one_household_per_unit',
    'fristad.placement_one_household_per_unit',
    'fristad.stays_avoid_planned_voids',
    'fristad.planned_voids_avoid_stays',
  ],
  codes: ['NO_CAPACITY_IN_WINDOW'],
  code: () => 'NO_CAPACITY_IN_WINDOW',
  whileStanding: ({ unit, period }) => closedOn(unit, period),
  repair: null,
  breach: ({ unit, stay }) => closedOn(unit, stay) ?? takenBy(unit, stay),
  message: null,
  sentence: closedSentence,
});
