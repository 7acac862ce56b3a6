import { describe, expect, it } from '@jest/globals';
import { isUnderWay, limitPassed, sinceWhen, type ProbingKind } from './probing.js';

const DAY_MS = 86_400_000;
const now = new Date('2026-12-31T12:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);
const some = (count: number, kind: ProbingKind, ms: number) =>
  Array.from({ length: count }, () => ({ kind, at: before(ms) }));

describe('what may have told of others', () => {
  it.each(['NOT_PERMITTED', 'SET_ASIDE', 'ASKED', 'UNANSWERED'] as const)(
    'is four times %s in 30 days, and not five',
    (kind) => {
      expect(limitPassed(some(4, kind, 0), now)).toBeUndefined();
      expect(limitPassed(some(5, kind, 0), now)).toMatchObject({ most: 4, days: 30, count: 5 });
    },
  );
  it('counts for 30 days, and among twice as many for 90', () => {
    const [inTime, late] = [30 * DAY_MS - 1, 30 * DAY_MS];
    expect(limitPassed(some(5, 'NOT_PERMITTED', inTime), now)).toMatchObject({ count: 5 });
    expect(limitPassed(some(8, 'NOT_PERMITTED', late), now)).toBeUndefined();
    expect(limitPassed(some(9, 'NOT_PERMITTED', 90 * DAY_MS - 1), now)).toMatchObject({
      most: 8,
      days: 90,
      count: 9,
    });
    expect(limitPassed(some(9, 'NOT_PERMITTED', 90 * DAY_MS), now)).toBeUndefined();
  });
  it('counts together with searches that nobody had left, nine within a week', () => {
    const nine = [...some(6, 'NO_SEARCH_LEFT', 7 * DAY_MS - 1), ...some(3, 'NOT_PERMITTED', 0)];
    expect(limitPassed(nine, now)).toBeUndefined();
    const ten = [...nine, ...some(1, 'NO_SEARCH_LEFT', 0)];
    expect(limitPassed(ten, now)).toMatchObject({ most: 9, days: 7, count: 10 });
    expect(limitPassed(some(20, 'NO_SEARCH_LEFT', 7 * DAY_MS), now)).toBeUndefined();
  });
  it('is looked for 90 days back', () => {
    expect(sinceWhen(now)).toEqual(before(90 * DAY_MS));
  });
});

describe('what was asked', () => {
  it('is under way for a quarter of an hour, and nothing else is', () => {
    const quarter = 15 * 60_000;
    expect(isUnderWay({ kind: 'ASKED', at: before(quarter - 1) }, now)).toBe(true);
    expect(isUnderWay({ kind: 'ASKED', at: before(quarter) }, now)).toBe(false);
    expect(isUnderWay({ kind: 'UNANSWERED', at: before(0) }, now)).toBe(false);
  });
});
