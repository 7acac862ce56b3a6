import type { Clock } from './clock.js';

const HOUR_MS = 3_600_000;
/** The longest day has 25 hours. */
const MOST_HOURS = 25;

/** Milliseconds until the next day begins in Sweden: at a whole hour, in summer and in winter. */
export const untilTomorrow = (clock: Clock): number => {
  const at = clock.now();
  const first = (Math.floor(at.getTime() / HOUR_MS) + 1) * HOUR_MS;
  const hours = Array.from({ length: MOST_HOURS }, (_, hour) => first + hour * HOUR_MS);
  const next = hours.find((moment) => clock.today(new Date(moment)) !== clock.today(at));
  return (next ?? first + (MOST_HOURS - 1) * HOUR_MS) - at.getTime();
};
