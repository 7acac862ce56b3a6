import { describe, expect, it } from '@jest/globals';
import { secondsLeft } from './reveal.model.js';

describe('what was revealed', () => {
  it.each([
    [0, 60],
    [1, 60],
    [59_000, 1],
    [59_999, 1],
    [60_000, 0],
    [90_000, 0],
  ])('after %s ms is shown for %s s more', (after, left) => {
    expect(secondsLeft(1_000_000, 1_000_000 + after)).toBe(left);
  });
});
