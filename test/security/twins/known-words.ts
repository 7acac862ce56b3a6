import fc, { type Arbitrary } from 'fast-check';
import { HOMES, RUNS } from './the-country.js';

const NOWHERE = '00000000-0000-4000-8000-0000000000ff';

/** Whose thing a request is about: mostly the home region's; else SYD's, of one world or both, or nobody's. */
export const householdOf: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HOMES.map(({ id }) => id)) },
  { weight: 4, arbitrary: fc.constantFrom('s0', 's0', 's1', 's2', 's3', 's4') },
  { weight: 1, arbitrary: fc.constantFrom('x9', 'h0 ', 'K') },
);
export const homeOf = fc.constantFrom(...HOMES.map(({ id }) => id));

/** One of the ids that this sequence was told, the newest first. */
export const RANDOM_ID: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: -1 }).map((n) => `{seen:${n}}`) },
  { weight: 1, arbitrary: fc.constantFrom(NOWHERE, 'none') },
);
export const ACTORS = fc.constantFrom(
  'u-eva',
  'u-nils',
  'u-leader',
  'u-syd',
  'u-new',
  'u-officer',
  'not a pseudonym',
);
export const UNITS = fc.constantFrom(
  'A0-0',
  'A0-1',
  'A1-0',
  'A1-1',
  'B2-0',
  'B3-1',
  'A5-0',
  'A6-0',
  'B7-1',
  'Z9-9',
);
export const DAYS = fc.constantFrom('2026-12-10', '2027-01-09', '2026-12-11', '2026-02-30', 'soon');

const pools: Readonly<Record<string, (household: string) => Arbitrary<string>>> = {
  cases: (household) => fc.constant(`K-${household}`),
  requests: (household) => fc.constant(`R-${household}`),
  placements: (household) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(`PL-${household}`) },
      { weight: 1, arbitrary: fc.constant('PL-{seen:-1}') },
    ),
  decisions: () => fc.constantFrom('{judged:last}', `sha256:${'0'.repeat(64)}`),
  units: () => UNITS,
  runs: () => fc.oneof(fc.constantFrom(...Object.values(RUNS)), RANDOM_ID),
  actors: () => ACTORS,
  policies: () => fc.constantFrom('placing-1', 'placing-2'),
  outcomes: () => fc.constantFrom('k1', 'k2', 'PL-h4'),
};

/** Ids of what a path calls by that word; of a thing with random ids those that were told, whosever they are. */
export const idsOf = (word: string, household: string): Arbitrary<string> => {
  const usual = pools[word]?.(household) ?? fc.oneof(RANDOM_ID, fc.constant(`K-${household}`), UNITS);
  return fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: fc.constant('R-x9') });
};
