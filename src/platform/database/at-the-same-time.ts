/** A transaction that the server gave up for another's sake: waiting in a circle, or not as if one had come after the other. */
const GAVE_WAY = new Set(['40P01', '40001']);
/** A row that two acts wanted to be the only one of its kind. */
const COLLIDED = new Set(['23505', '23P01']);
const MOST_TRIES = 4;
const PAUSE_MS = 40;

const codeOf = (thrown: unknown): string => {
  const { code } = (thrown ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** Whether an act failed because of what another did at the same moment, for which asking again may help. */
export const gaveWay = (thrown: unknown): boolean => GAVE_WAY.has(codeOf(thrown));
export const collided = (thrown: unknown): boolean => COLLIDED.has(codeOf(thrown));

/** How often an act is tried in all: one that collided once more, when it sees what it collided with. */
const triesFor = (thrown: unknown): number => {
  if (gaveWay(thrown)) return MOST_TRIES;
  return collided(thrown) ? 2 : 1;
};

const pause = (tried: number) =>
  new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tried * (0.5 + Math.random())));

/**
 * Does an act again that failed because of what another did at the same moment. Nothing of a failed transaction remains, and
 * nothing outside of it happens in one, so that an act done twice was done once.
 */
export async function again<T>(act: () => Promise<T>, tried = 1): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    if (tried >= triesFor(thrown)) throw thrown;
    await pause(tried);
    return again(act, tried + 1);
  }
}
