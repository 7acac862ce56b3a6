const { FRISTAD_FULL } = process.env;

/** Whether suites try all that they can: `npm run test:full`. */
export const isFull = FRISTAD_FULL === '1';

/** How many a suite tries: few, more in a full run, or what a variable of its own says. */
export const sample = (few: number, full: number, variable = ''): number =>
  Number(process.env[variable] ?? (isFull ? full : few));

/** Those of a suite's cases that are tried: so few, from all over the list, or all of them in a full run. */
export const someOf = <T>(cases: readonly T[], few: number): readonly T[] =>
  isFull || few >= cases.length
    ? cases
    : Array.from({ length: few }, (_, index) => cases[Math.floor((index * cases.length) / few)] as T);

/** The same few samples each time, so that what must be among them is; by chance in a full run. */
export const seeded: { readonly seed?: number } = isFull ? {} : { seed: 7 };
