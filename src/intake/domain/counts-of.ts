import type { Scenario } from '#scoring';

/** How many things each list of a scenario holds. */
export const countsOf = (scenario: Scenario): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(scenario).flatMap(([name, list]: [string, unknown]) =>
      Array.isArray(list) ? [[name, list.length]] : [],
    ),
  );
