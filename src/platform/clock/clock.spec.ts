import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { Clock } from './clock.js';

class ClockAt extends Clock {
  constructor(private readonly at: string) {
    super();
  }
  override now(): Date {
    return new Date(this.at);
  }
}

describe('today', () => {
  it.each([
    ['the last millisecond of a winter day', '2026-11-28T22:59:59.999Z', '2026-11-28'],
    ['midnight in winter is 23:00 UTC', '2026-11-28T23:00:00.000Z', '2026-11-29'],
    ['half past eleven UTC is tomorrow', '2026-11-28T23:30:00.000Z', '2026-11-29'],
    ['the last millisecond of a summer day', '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['midnight in summer is 22:00 UTC', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['the night before summer time begins', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['the day that summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['that day has 23 hours', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['and ends at 22:00 UTC', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the day that summer time ends', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['that day has 25 hours', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['and ends at 23:00 UTC', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['a new year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['a leap day', '2028-02-28T23:00:00.000Z', '2028-02-29'],
  ])('%s: %s is %s', (...[, at, today]) => {
    expect(new ClockAt(at).today()).toBe(today);
  });

  it.each([
    ['tonight', '2026-11-28T22:59:59Z', '2026-11-28', '2026-11-28T23:00:00Z'],
    ['just after midnight', '2026-11-28T23:00:00Z', '2026-11-29', '2026-11-29T23:00:00Z'],
    ['in summer', '2026-11-28T12:00:00Z', '2027-07-01', '2027-07-01T22:00:00Z'],
    ['the day that summer time begins', '2027-03-27T12:00:00Z', '2027-03-28', '2027-03-28T22:00:00Z'],
    ['the day that it ends', '2026-10-24T12:00:00Z', '2026-10-25', '2026-10-25T23:00:00Z'],
    ['yesterday', '2026-11-28T12:00:00Z', '2026-11-27', '2026-11-27T23:00:00Z'],
  ])('ends at midnight in Sweden: %s', (...[, at, day, end]) => {
    expect(new ClockAt(at).endOf(isoDate(day))).toEqual(new Date(end));
  });

  it('ends at midnight whichever day the clock stands on', () => {
    class StandsStill extends ClockAt {
      override today = () => isoDate('2026-12-01');
    }
    const shifted = new StandsStill('2030-05-05T12:00:00Z').endOf(isoDate('2026-12-02'));
    expect(shifted).toEqual(new Date('2030-05-06T22:00:00Z'));
  });

  it('does not depend on where the process runs', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
        process.env['TZ'] = zone;
        expect(new ClockAt('2026-11-28T23:30:00Z').today()).toBe('2026-11-29');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
