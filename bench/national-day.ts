import { fixtureWishes, generateScenario } from '#generation';
import { solveRepeatedly } from './repeated.js';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** A day in the whole country: 60 requests, 1 500 units. */
export const nationalDay = () =>
  solveRepeatedly(
    {
      name: 'national-day',
      title: 'A national day: 60 requests × 1 500 units',
      about: 'One generated scenario per seed, solved once each to proved optimality on all levels by HiGHS.',
    },
    SEEDS,
    (seed) => generateScenario({ ...fixtureWishes['national-day'], seed }),
  );
