import { plusDays, type Day } from '#kernel';
import type { UnitInWorld } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import { GroupedUnits } from './grouped-units.js';
import { NEVER, overDaysOf, readerOf, type OverWindow } from './over-window.js';
import { toAsk } from './verdicts-alone.js';

/** Units that are asked by a request, perhaps in another form, by another policy or with another provider. */
export type AskedAnew = AskedAlike & {
  readonly unitOf: (unit: UnitInWorld) => UnitInWorld;
  /** Of a constraint, by its number, whether units that were alike to it are so still. */
  readonly isAlike: (number: number) => boolean;
};
/** What a constraint says of a unit, by its place, over the window. */
export type OverPlaces = (place: number) => OverWindow;

export const asBefore = (asked: AskedAlike): AskedAnew => ({
  ...asked,
  unitOf: (unit) => unit,
  isAlike: () => true,
});

/** The same request for other days. */
export const onDays = (
  asked: AskedAlike,
  { firstDay, latest, nights }: { readonly firstDay: Day; readonly latest: Day; readonly nights: number },
): AskedAlike => {
  const { request } = asked;
  return {
    ...asked,
    request: { ...request, firstDay, latest, request: { ...request.request, nights } },
  };
};

/** Asks a constraint about units once for all that are alike. */
export const overPlaces = (asked: AskedAnew, number: number): OverPlaces => {
  const { world, request, alike, unitOf } = asked;
  const groups = alike.hard[number]!;
  const ask = readerOf(world, request, number);
  if (!(groups instanceof GroupedUnits)) return overBundles(asked, number);
  if (!asked.isAlike(number)) return (place) => ask(unitOf(alike.units[place]!));
  const known: (OverWindow | undefined)[] = [];
  return (place) => {
    const group = groups.numbers[place]!;
    return (known[group] ??= ask(unitOf(groups.first[group]!)));
  };
};

const overBundles = (asked: AskedAnew, number: number): OverPlaces => {
  const { world, request, alike, unitOf } = asked;
  const bundles = alike.hard[number]!;
  if (bundles instanceof GroupedUnits) throw new TypeError('Its units are grouped.');
  const ask = readerOf(world, request, number);
  const [bit, isAsked] = [1 << number, new Uint8Array(alike.units.length)];
  let sayAtOnce = bundles.atOnceOf(asked);
  for (const { places, atOnce } of toAsk(asked, bundles)) {
    sayAtOnce = atOnce;
    for (const place of places) isAsked[place] = 1;
  }
  return (place) => {
    if (isAsked[place] === 0) return NEVER;
    const known = sayAtOnce(place);
    if (known === undefined) return ask(unitOf(alike.units[place]!));
    if (typeof known === 'boolean') return known ? { always: bit, byDay: undefined } : NEVER;
    return overDaysOf(request, bit, known);
  };
};

const NOTHING: readonly Uint32Array[] = [];
type FreeDay = (place: number, besides?: readonly Uint32Array[]) => number | undefined;

/**
 * The first day of the window, or the last, on which none of the constraints is broken, counted from the first of the window;
 * `besides`: what else is broken on each day.
 */
export const freeDay = (
  over: readonly OverPlaces[],
  { firstDay, latest }: AskedAlike['request'],
  which: 'first' | 'last' = 'first',
): FreeDay => {
  const length = latest - firstDay + 1;
  return (place, besides = NOTHING) => {
    const blocked = [...besides];
    for (const ask of over) {
      const { always, byDay } = ask(place);
      if (always !== 0) return undefined;
      if (byDay !== undefined) blocked.push(byDay);
    }
    for (let count = 0; count < length; count += 1) {
      const day = which === 'first' ? count : length - 1 - count;
      if (blocked.every((bits) => bits[day] === 0)) return day;
    }
    return undefined;
  };
};

export const dayAfter = (asked: AskedAlike, days: number): Day => plusDays(asked.request.firstDay, days);
