import { plusDays, type Day } from '#kernel';
import { hardConstraints, type RequestInWorld, type UnitInWorld, type World } from '#scoring';
import type { Mask } from './mask.js';
import { candidateFor, candidateOn } from './unit-reasons.js';

/** What one constraint says of a unit over the arrival window: its bit on every day, or for each day. */
export type OverWindow = { readonly always: Mask; readonly byDay: Uint32Array | undefined };

export const NEVER: OverWindow = { always: 0, byDay: undefined };

/** One bit over the days of a window on which something breaks. */
export const overDaysOf = (
  { firstDay, latest }: RequestInWorld,
  bit: Mask,
  breaksOn: (arrival: Day) => boolean,
): OverWindow => {
  const bits = new Uint32Array(latest - firstDay + 1);
  for (let on = firstDay; on <= latest; on = plusDays(on, 1)) if (breaksOn(on)) bits[on - firstDay] = bit;
  if (bits.every((one) => one === 0)) return NEVER;
  return bits.includes(0) ? { always: 0, byDay: bits } : { always: bit, byDay: undefined };
};

/** Asks a constraint about units: once, or about the longest stay, then the nights that all share, and then the days. */
export const readerOf = (world: World, request: RequestInWorld, number: number) => {
  const { breach, dependsOn } = hardConstraints[number]!;
  const ALWAYS: OverWindow = { always: 1 << number, byDay: undefined };
  const { firstDay, latest } = request;
  const { nights } = request.request;
  const breaks = (unit: UnitInWorld, from: Day, to: Day): boolean =>
    breach(candidateFor(world, { request, unit }, { from, to })) !== undefined;
  const byDay = (unit: UnitInWorld): OverWindow =>
    overDaysOf(request, ALWAYS.always, (on) => breaks(unit, on, plusDays(on, nights)));
  const byNights = (unit: UnitInWorld): OverWindow => {
    if (!breaks(unit, firstDay, plusDays(latest, nights))) return NEVER;
    const shared = plusDays(firstDay, nights);
    return latest < shared && breaks(unit, latest, shared) ? ALWAYS : byDay(unit);
  };
  const once = (unit: UnitInWorld): OverWindow =>
    breach(candidateOn(world, { request, unit }, firstDay)) === undefined ? NEVER : ALWAYS;
  return { unit: once, nights: byNights, arrival: byDay }[dependsOn];
};
