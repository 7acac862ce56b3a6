import { describe, expect, it } from '@jest/globals';
import { Clock } from './clock.js';
import { untilTomorrow } from './until-tomorrow.js';

class ClockAt extends Clock {
  constructor(private readonly at: string) {
    super();
  }
  override now(): Date {
    return new Date(this.at);
  }
}
const HOUR = 3_600_000;

describe('until tomorrow', () => {
  it.each([
    ['2026-11-28T22:59:59.000Z', 1000],
    ['2026-11-28T23:00:00.000Z', 24 * HOUR],
    ['2026-07-01T12:00:00.000Z', 10 * HOUR],
    ['2026-03-28T23:00:00.000Z', 23 * HOUR],
    ['2026-10-24T22:00:00.000Z', 25 * HOUR],
  ])('at %s it is %d ms', (at, ms) => {
    expect(untilTomorrow(new ClockAt(at))).toBe(ms);
  });
});
