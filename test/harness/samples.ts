const { FRISTAD_FULL } = process.env;

/** Whether suites try all that they can: `npm run test:full`. */
export const isFull = FRISTAD_FULL === '1';

/** How many a suite tries: few, more in a full run, or what a variable of its own says. */
export const sample = (few: number, full: number, variable = ''): number =>
  Number(process.env[variable] ?? (isFull ? full : few));
