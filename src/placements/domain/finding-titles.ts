import { hardConstraints, observationsOfScenario, observationsOfStays, planConstraints } from '#scoring';

/** The one finding for whatever depends on other households, by whichever constraint. */
const APART_FROM_OTHERS = 'apart-from-others';

const titles: ReadonlyMap<string, string> = new Map([
  ...[...hardConstraints, ...planConstraints, ...observationsOfStays, ...observationsOfScenario].map(
    ({ id, title }) => [id, title] as const,
  ),
  [APART_FROM_OTHERS, 'No other household stands against this stay'],
]);

/** The title of the constraint that a finding names; figures and sentences are for those who may know them. */
export const titleOf = (constraint: string): string => titles.get(constraint) ?? constraint;
