import type { ScenarioWish } from './generate-scenario.js';

/** The generated scenarios that are kept as files: an ordinary day of the country, and a week without room. */
export const fixtureWishes: Readonly<Record<'national-day' | 'scarce-week', ScenarioWish>> = {
  'national-day': { requests: 60, units: 1_500, territories: 60, seed: 7 },
  'scarce-week': { requests: 200, units: 2_000, territories: 60, seed: 8, scarcity: 0.35 },
};
