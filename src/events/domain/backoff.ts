const FIRST_MS = 5_000;
const LONGEST_MS = 4 * 3_600_000;

/**
 * How long to wait after so many attempts in vain: twice as long each time, at most four hours, and of that somewhere between
 * half and all. `chance` is in [0, 1).
 */
export const waitAfter = (attempts: number, chance: number): number => {
  const whole = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(whole / 2 + (whole / 2) * chance);
};
