import { describe, expect, it } from '@jest/globals';
import { shareOf, tableOf } from '../../scripts/mutation/shares.js';

describe('the share that is noticed', () => {
  const small = { room: 'keys', size: 100, noticed: 30, left: 10 };
  const large = { room: 'access', size: 900, noticed: 39, left: 1 };

  it('is that of all changes there are, and not of the sample', () => {
    // 0.1 × 75 % + 0.9 × 97.5 %; by the samples alone it would be 86.2 %.
    expect(shareOf([small, large])).toBe('95.2 % (95 %: 90.9 % to 99.6 %)');
  });
  it('lies lower, maybe, where everything was noticed in all samples', () => {
    const [all, others] = [
      { ...small, noticed: 5, left: 0 },
      { ...large, noticed: 7, left: 0 },
    ];
    expect(shareOf([all, others])).toBe('100.0 % (95 %: 75.7 % to 100.0 %)');
  });
  it('lies nowhere else where all were tried', () => {
    expect(shareOf([{ ...small, size: 40 }])).toBe('75.0 %');
    expect(shareOf([{ ...small, noticed: 0, left: 0 }])).toBe('–');
  });
  it('is told of each part, between which shares it lies', () => {
    expect(tableOf([small]).at(2)).toBe('| keys | 100 | 40 | 30 | 10 | 75.0 % | 59.8 % to 85.8 % |');
  });
});
