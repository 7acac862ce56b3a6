/** One change that the tests are to notice: where, and what was done, each in one line. */
export type Mutant = { readonly place: string; readonly what: string };
/**
 * Red tests killed it; it survived green ones; or it ran out of time, which is noticed too. It was no sound change: the
 * database or the compiler does not take it. What the near tests left is yet to be shown to the others.
 */
export type Fate = 'killed' | 'survived' | 'unsound' | 'timed out' | 'not compiled' | 'left';
export type Outcome = Mutant & { readonly fate: Fate; readonly by: string };

/** Numbers below one that follow from a seed: the same sample for the same seed. */
function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const numbers = numbersFrom(seed);
  const drawn = list.map((one) => ({ one, number: numbers.next().value }));
  return drawn.toSorted((a, b) => a.number - b.number).map(({ one }) => one);
}

/** So many of the list, in its order. */
export const sampleOf = <T>(
  list: readonly T[],
  { sample, seed }: { sample: number; seed: number },
): readonly T[] => {
  const chosen = shuffled([...list.entries()], seed).slice(0, sample);
  return chosen.toSorted(([a], [b]) => a - b).map(([, one]) => one);
};
