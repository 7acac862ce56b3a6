import { describe, expect, it } from '@jest/globals';
import { median, percent, percentile, seconds, worst } from './statistics.js';

describe('the statistics', () => {
  it('take the middle of an odd number of values, in any order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });
  it('take the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 4, 7])).toBe(5.5);
  });
  it('compare by number, not by letters', () => {
    expect(median([100, 20, 3])).toBe(20);
  });
  it('find what most do not exceed', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect([percentile(twenty, 95), percentile(twenty, 96), percentile([7], 95)]).toEqual([19, 20, 7]);
  });
  it('name the worst', () => {
    expect(worst([2, 11, 5])).toBe(11);
  });
  it('read as people write them', () => {
    expect([seconds(1234), percent(0.01234)]).toEqual(['1.23 s', '1.23 %']);
  });
});
