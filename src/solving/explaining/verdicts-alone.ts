import { hardConstraints } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import type { BundledUnits, ToAsk } from './bundled-units.js';
import { GroupedUnits } from './grouped-units.js';
import { sizeOf } from './mask.js';
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
type Read = { readonly broken: Uint32Array; readonly dated: Map<number, Map<number, Uint32Array>> };

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
  for (const { places, atOnce } of toAsk(asked, bundles))
    for (const place of places) {
      const known = atOnce(place);
      if (known === true) read.broken[place]! |= bit;
      if (typeof known === 'boolean') continue;
      const one = known ? overDaysOf(asked.request, bit, known) : ask(asked.alike.units[place]!);
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

const note = ({ broken, dated }: Read, { place, number }: Which, { always, byDay }: OverWindow): void => {
  broken[place]! |= always;
  if (byDay === undefined) return;
  const known = dated.get(place);
  if (known) known.set(number, byDay);
  else dated.set(place, new Map([[number, byDay]]));
};

/** The day that comes nearest to fitting: fewest broken constraints, then earliest. */
const overDays = ({ broken, dated }: Read, length: number): Verdicts => {
  const days = new Uint16Array(broken.length);
  const alone = new Uint32Array(broken.length);
  for (let place = 0; place < broken.length; place += 1) {
    const mask = broken[place]!;
    if ((mask & (mask - 1)) === 0) alone[place] = mask;
  }
  for (const [place, constraints] of dated) {
    const [least, byDay] = [broken[place]!, [...constraints.values()]];
    let [nearest, single] = [-1, 0];
    for (let day = 0; day < length; day += 1) {
      const mask = byDay.reduce((sum, one) => sum | one[day]!, least) >>> 0;
      if (sizeOf(mask) === 1) single |= mask;
      if (sizeOf(mask) < sizeOf(nearest)) [nearest, days[place]] = [mask, day];
      if (mask === least) break;
    }
    broken[place] = nearest;
    alone[place] = nearest === 0 ? 0 : single;
  }
  return { broken, days, alone, dated };
};
