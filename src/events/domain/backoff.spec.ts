import { expect, it } from '@jest/globals';
import { waitAfter } from './backoff.js';

const span = (attempts: number) =>
  [0, 0.999_999].map((chance) => Math.round(waitAfter(attempts, chance) / 100));

it('what was tried in vain waits twice as long each time, and never longer than four hours', () => {
  expect([1, 2, 3].map(span)).toEqual([
    [25, 50],
    [50, 100],
    [100, 200],
  ]);
  expect([12, 13, 60].map(span)).toEqual([
    [51_200, 102_400],
    [72_000, 144_000],
    [72_000, 144_000],
  ]);
});
