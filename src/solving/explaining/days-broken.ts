import type { Mask } from './mask.js';
import type { Verdicts } from './verdicts-alone.js';

/** What is broken whatever the day, of a unit by its place. */
export const alwaysBroken = ({ broken, dated }: Verdicts, place: number): Mask => {
  let always = broken[place]!;
  for (const number of dated.get(place)?.keys() ?? []) always &= ~(1 << number);
  return always;
};

/** What is broken on each day of the window: one mask alone where no day sets it apart. */
export const brokenByDay = (verdicts: Verdicts, place: number): readonly Mask[] => {
  const byDay = verdicts.dated.get(place);
  if (byDay === undefined) return [verdicts.broken[place]!];
  const always = alwaysBroken(verdicts, place);
  const constraints = [...byDay.values()];
  return Array.from(constraints[0]!, (_, day) =>
    constraints.reduce((mask, bits) => mask | bits[day]!, always),
  );
};

/** What constraints that stay as they are break on each day, of a unit that they leave some day at most. */
export const besides = ({ dated }: Verdicts, place: number, touches: Mask): readonly Uint32Array[] =>
  [...(dated.get(place) ?? [])].flatMap(([number, bits]) => ((touches >> number) & 1 ? [] : [bits]));
