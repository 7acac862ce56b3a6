import type { Chance } from './chance.js';

/** Draws a choice as often as its weight says; a draw costs the logarithm of the number of choices. */
export const weighted = <T>(choices: readonly T[], weightOf: (choice: T) => number) => {
  let total = 0;
  const ends = choices.map((choice) => (total += weightOf(choice)));
  return (chance: Chance): T => {
    const mark = chance.share() * total;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > mark) high = middle;
      else low = middle + 1;
    }
    if (choices.length === 0) throw new RangeError('There is nothing to draw from.');
    return choices[low] as T;
  };
};
