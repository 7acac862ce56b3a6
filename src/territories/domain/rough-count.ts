/** Below it nothing is said, not even whether there is anybody. */
export const LEAST_SAID = 3;
const STEPS = [LEAST_SAID, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * The largest step that a number reaches; null where there are fewer than three. Shapes that differ by one street mostly say the
 * same.
 */
export const roughly = (count: number): number | null => STEPS.findLast((step) => step <= count) ?? null;
