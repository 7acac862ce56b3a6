import { describe, expect, it } from '@jest/globals';
import { byLevel } from './strain-bar.model.js';

describe('what a place costs the household', () => {
  const strains = [
    { constraint: 'cost', level: 'suitability', amount: 2, weight: 1 },
    { constraint: 'small-place', level: 'suitability', amount: 3, weight: 2 },
    { constraint: 'late-arrival', level: 'suitability', amount: 0, weight: 9 },
  ] as const;

  it('is told by level, the heaviest first, without what costs nothing', () => {
    expect(byLevel(strains)).toEqual([
      { level: 'safety', points: 0, parts: [] },
      {
        level: 'suitability',
        points: 8,
        parts: [
          { constraint: 'small-place', points: 6, share: 0.75 },
          { constraint: 'cost', points: 2, share: 0.25 },
        ],
      },
    ]);
  });
});
