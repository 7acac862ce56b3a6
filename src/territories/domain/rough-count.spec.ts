import { describe, expect, it } from '@jest/globals';
import { roughly } from './rough-count.js';

describe('what is said of a number', () => {
  it('is the step that it reaches, and nothing below three', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 10, 19, 20, 49, 99_999].map(roughly)).toEqual([
      ...[null, null, null, 3, 3, 5, 5, 10, 10, 20, 20, 10_000],
    ]);
  });
});
