import { describe, expect, it } from '@jest/globals';
import { aPolicy, aWorld } from '#scoring/testing';
import type { Pool } from '../pool.js';
import { capFor } from './saturation-cap.js';

describe('the cap of a locality in the model’s rows', () => {
  const saturationCaps = [
    { minPopulation: 10_000, cap: 3 },
    { minPopulation: 0, cap: 1 },
    { minPopulation: 50_000, cap: 7 },
  ];
  const pool = { world: aWorld({ policy: aPolicy({ saturationCaps }) }) } as Pool;

  it.each([
    [0, 1],
    [9_999, 1],
    [10_000, 3],
    [49_999, 3],
    [50_000, 7],
  ])('of %i inhabitants is %i: that of the largest size it reaches', (population, cap) => {
    expect(capFor(pool, population)).toBe(cap);
  });
});
