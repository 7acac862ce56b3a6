import { hardConstraints } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import type { BundledUnits } from './bundled-units.js';
import { GroupedUnits } from './grouped-units.js';
import { sizeOf } from './mask.js';
import { NEVER, readerOf, type OverWindow } from './over-window.js';

/** For each unit, by its place: what is broken on the day that comes nearest, which day that is, and what is alone. */
export type Verdicts = {
  readonly broken: Uint32Array;
  /** Days after the first day of the window. */
  readonly days: Uint16Array;
  readonly alone: Uint32Array;
  /** The places of units of which the day of arrival makes a difference. */
  readonly dated: ReadonlyMap<number, unknown>;
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
  for (let place = 0; place < read.broken.length; place += 1) {
    const one = said[groups.numbers[place]!]!;
    if (one !== NEVER) note(read, { place, number }, one);
  }
};

const readBundles = (asked: AskedAlike, read: Read, number: number): void => {
  const ask = readerOf(asked.world, asked.request, number);
  for (const places of (asked.alike.hard[number] as BundledUnits).toAsk(asked))
    for (const place of places) {
      const one = ask(asked.alike.units[place]!);
      if (one !== NEVER) note(read, { place, number }, one);
    }
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
  const alone = broken.map((mask) => ((mask & (mask - 1)) === 0 ? mask : 0));
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
