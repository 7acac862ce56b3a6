import { hardConstraints, type Edit } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import { STAY_BITS, UNIT_BITS } from './broken.js';
import { brokenByDay } from './days-broken.js';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import { addIfSmaller, type Options } from './option.js';
import { earlierArrival, fewerNights, laterArrival } from './other-nights.js';
import type { OtherNights } from './other-nights-alone.js';
import { dayAfter } from './over-places.js';
import { groupOf, isSteadyGround, type RepairsAt } from './repairs-alone.js';
import { candidateOn } from './unit-reasons.js';
import type { Verdicts } from './verdicts-alone.js';

/** Who asks, and what is known of every unit. */
export type KnownAlone = {
  readonly asked: AskedAlike;
  readonly verdicts: Verdicts;
  readonly repairs: RepairsAt;
  readonly nights: OtherNights;
};

/** The smallest change of each kind that by itself should free a unit where nobody stands. */
export const singleAlone = (known: KnownAlone): Options => {
  const options: Options = new Map();
  const add = adder(known, options);
  const { alone, broken } = known.verdicts;
  for (let place = 0; place < alone.length; place += 1)
    if ((broken[place]! & UNIT_BITS) !== 0) add(alone[place]!, place, [0]);
    else if (alone[place] !== 0) addOnItsDays(known, place, add);
  addNights(known, options);
  return options;
};

type Add = (mask: Mask, place: number, days: readonly number[]) => void;

/** Of units that are alike the first is enough, on each of the days. */
const adder = ({ asked, repairs }: KnownAlone, options: Options): Add => {
  const seen = hardConstraints.map(() => new Set<number>());
  const isNew = (number: number, place: number, days: number): boolean => {
    const group = groupOf(asked, number, place);
    if (group === undefined) return true;
    const key = group * 2 ** 16 + (hardConstraints[number]!.dependsOn === 'unit' ? 0 : days);
    return !seen[number]!.has(key) && Boolean(seen[number]!.add(key));
  };
  const addAll = (edits: readonly Edit[], bit: Mask): void => {
    for (const edit of edits) addIfSmaller(options, { edit, answers: bit, touches: bit });
  };
  return (mask, place, days) => {
    for (const number of bitsOf(mask))
      for (const on of days)
        if (hardConstraints[number]!.repair !== null && isNew(number, place, on))
          addAll(repairs(number, place, on), 1 << number);
  };
};

/**
 * What is alone on some day, repaired on the first such: on a later one no repair goes less far. Ground that is hostile for a time
 * only is repaired on each.
 */
const addOnItsDays = ({ asked, verdicts }: KnownAlone, place: number, add: Add): void => {
  const { firstDay, latest } = asked.request;
  const byDay = brokenByDay(verdicts, place);
  const everyDay = Array.from({ length: latest - firstDay + 1 }, (_, day) => day);
  for (const number of bitsOf(verdicts.alone[place]!)) {
    const days = byDay.length === 1 ? everyDay : everyDay.filter((day) => byDay[day] === 1 << number);
    const isSteady = groupOf(asked, number, place) !== undefined || isSteadyGround(asked, place);
    add(1 << number, place, isSteady ? days.slice(0, 1) : days);
  }
};

type Best = { readonly place: number; readonly size: number; readonly answers: Mask };
const isBetter = (a: Best, b: Best | undefined): boolean =>
  b === undefined || a.size < b.size || (a.size === b.size && sizeOf(a.answers) < sizeOf(b.answers));

/** The other nights that go least far, of the units that nothing but the nights rules out. */
const addNights = (known: KnownAlone, options: Options): void => {
  const { asked, verdicts, nights } = known;
  const places = [...verdicts.broken.keys()].filter(
    (place) => verdicts.broken[place] !== 0 && (verdicts.broken[place]! & UNIT_BITS) === 0,
  );
  const bestOf = (sizeAt: (place: number) => number | undefined): Best | undefined => {
    let best: Best | undefined;
    for (const place of places) {
      const size = sizeAt(place);
      const one = { place, size: size ?? Infinity, answers: verdicts.broken[place]! };
      if (size !== undefined && isBetter(one, best)) best = one;
    }
    return best;
  };
  const most = (place: number) => {
    const count = nights.most(place);
    return count === undefined ? undefined : -count;
  };
  for (const [which, sizeAt] of [
    ['later', nights.later],
    ['earlier', nights.earlier],
    ['most', most],
  ] as const) {
    const best = bestOf(sizeAt);
    const edit = best && editOfNights(asked, best.place, { which, size: Math.abs(best.size) });
    if (best && edit) addIfSmaller(options, { edit, answers: best.answers, touches: STAY_BITS });
  }
};

type Nights = { readonly which: keyof OtherNights; readonly size: number };

/** The edit for one unit, whose days or nights are known. */
export const editOfNights = (asked: AskedAlike, place: number, { which, size }: Nights) => {
  const pair = { request: asked.request, unit: asked.alike.units[place]! };
  const candidate = candidateOn(asked.world, pair, dayAfter(asked, 0));
  if (which === 'later') return laterArrival(candidate, size);
  return which === 'earlier' ? earlierArrival(candidate, size) : fewerNights(candidate, size - 1);
};
