import type { Day } from '#kernel';
import { hardConstraints } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import type { BundledUnits, ToAsk } from './bundled-units.js';
import { GroupedUnits } from './grouped-units.js';
import { sizeOf, type Mask } from './mask.js';
import { NEVER, overDaysOf, readerOf, type OverWindow } from './over-window.js';

export type Dated = ReadonlyMap<number, ReadonlyMap<number, Uint32Array>>;
/** For each unit, by its place: what is broken on the day that comes nearest, which day that is, and what is alone. */
export type Verdicts = {
  readonly broken: Uint32Array;
  /** Days after the first day of the window. */
  readonly days: Uint16Array;
  readonly alone: Uint32Array;
  /** By the place of a unit of which the day of arrival makes a difference, and by constraint: its bit on each day. */
  readonly dated: Dated;
};
/** What is broken on every day; and for some places, the bits of each day, by constraint. */
type Read = { readonly broken: Uint32Array; readonly dated: Map<number, ReadonlyMap<number, Uint32Array>> };

/** Every unit's verdicts for one request: the same as asking each by itself over its window, where nobody stands. */
export const verdictsAlone = (asked: AskedAlike): Verdicts => {
  const { request, alike } = asked;
  const read: Read = { broken: new Uint32Array(alike.units.length), dated: new Map() };
  for (const number of hardConstraints.keys()) {
    if (alike.hard[number] instanceof GroupedUnits) readGroups(asked, read, number);
    else readBundles(asked, read, number);
  }
  return overDays(read, request.latest - request.firstDay + 1);
};

const readGroups = ({ world, request, alike }: AskedAlike, read: Read, number: number): void => {
  const groups = alike.hard[number] as GroupedUnits;
  const ask = readerOf(world, request, number);
  const said = groups.first.map(ask);
  if (said.every((one) => one === NEVER)) return;
  const { broken } = read;
  const { numbers } = groups;
  const bits = Uint32Array.from(said, ({ always }) => always);
  for (let place = 0; place < broken.length; place += 1) broken[place]! |= bits[numbers[place]!]!;
  if (said.every(({ byDay }) => byDay === undefined)) return;
  for (let place = 0; place < broken.length; place += 1) {
    const one = said[numbers[place]!]!;
    if (one.byDay !== undefined) note(read, { place, number }, one);
  }
};

const readBundles = (asked: AskedAlike, read: Read, number: number): void => {
  const ask = readerOf(asked.world, asked.request, number);
  const bundles = asked.alike.hard[number] as BundledUnits;
  const bit = 1 << number;
  const known = new Map<unknown, OverWindow>();
  const overDaysOnce = (breaksOn: (arrival: Day) => boolean): OverWindow => {
    const one = known.get(breaksOn) ?? overDaysOf(asked.request, bit, breaksOn);
    known.set(breaksOn, one);
    return one;
  };
  for (const { places, atOnce } of toAsk(asked, bundles))
    for (const place of places) {
      const said = atOnce(place);
      if (said === true) read.broken[place]! |= bit;
      if (typeof said === 'boolean') continue;
      const one = said ? overDaysOnce(said) : ask(asked.alike.units[place]!);
      if (one !== NEVER) note(read, { place, number }, one);
    }
};

/** Of a constraint that few units can break, those alone. */
export const toAsk = (asked: AskedAlike, bundles: BundledUnits): Iterable<ToAsk> => {
  const only = bundles.by.only?.(asked);
  if (only === undefined) return bundles.toAsk(asked);
  return [{ places: asked.alike.placesOf(only), atOnce: () => undefined }];
};

type Which = { readonly place: number; readonly number: number };

/** By constraint, of units that one alone sets apart: the same for all of which it says the same. */
const apartByOne = new WeakMap<Uint32Array, ReadonlyMap<number, Uint32Array>>();

const note = ({ broken, dated }: Read, { place, number }: Which, { always, byDay }: OverWindow): void => {
  broken[place]! |= always;
  if (byDay === undefined) return;
  const before = dated.get(place);
  if (before) return void dated.set(place, new Map([...before, [number, byDay]]));
  const alike = apartByOne.get(byDay) ?? new Map([[number, byDay]]);
  apartByOne.set(byDay, alike);
  dated.set(place, alike);
};

type Nearest = { readonly broken: number; readonly day: number; readonly alone: number };

/** The day that comes nearest to fitting: fewest broken constraints, then earliest. */
const overDays = ({ broken, dated }: Read, length: number): Verdicts => {
  const days = new Uint16Array(broken.length);
  const alone = new Uint32Array(broken.length);
  for (let place = 0; place < broken.length; place += 1) {
    const mask = broken[place]!;
    if ((mask & (mask - 1)) === 0) alone[place] = mask;
  }
  const nearestOf = nearestOnce(length);
  for (const [place, constraints] of dated) {
    const nearest = nearestOf(constraints, broken[place]!);
    days[place] = nearest.day;
    broken[place] = nearest.broken;
    alone[place] = nearest.alone;
  }
  return { broken, days, alone, dated };
};

type ByConstraint = ReadonlyMap<number, Uint32Array>;

/** Asked once for what is broken on every day, and what besides on each. */
const nearestOnce = (length: number) => {
  const known = new Map<ByConstraint, Map<Mask, Nearest>>();
  return (constraints: ByConstraint, least: Mask): Nearest => {
    const ofThese = known.get(constraints) ?? new Map<Mask, Nearest>();
    known.set(constraints, ofThese);
    const nearest = ofThese.get(least) ?? nearestDay([...constraints.values()], least, length);
    ofThese.set(least, nearest);
    return nearest;
  };
};

const nearestDay = (byDay: readonly Uint32Array[], least: Mask, length: number): Nearest => {
  let [nearest, on, single] = [-1, 0, 0];
  for (let day = 0; day < length; day += 1) {
    const mask = byDay.reduce((sum, one) => sum | one[day]!, least) >>> 0;
    if (sizeOf(mask) === 1) single |= mask;
    if (sizeOf(mask) < sizeOf(nearest)) [nearest, on] = [mask, day];
    if (mask === least) break;
  }
  return { broken: nearest, day: on, alone: nearest === 0 ? 0 : single };
};
