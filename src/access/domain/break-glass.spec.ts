import { describe, expect, it } from '@jest/globals';
import { countedSince, OPEN_MS, whyNotOpened, type BreakGlass } from './break-glass.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const now = new Date('2026-12-31T12:00:00Z');
const at = (ms: number) => new Date(now.getTime() + ms);
const reviewed = (openedAgo: number) =>
  ({ openedAt: at(-openedAgo), until: at(HOUR - openedAgo), reviewedAt: at(-1) }) as BreakGlass;

describe('opening a case in an emergency', () => {
  it('is done by whoever has none open and none that waits for its review', () => {
    expect(whyNotOpened([], now)).toBeUndefined();
    expect(whyNotOpened([reviewed(HOUR - 1)], now)).toEqual({ code: 'one-is-open' });
    expect(whyNotOpened([reviewed(HOUR)], now)).toBeUndefined();
    expect(whyNotOpened([{ ...reviewed(HOUR), reviewedAt: null }], now)).toEqual({
      code: 'one-is-not-reviewed',
    });
    const open = { ...reviewed(0), reviewedAt: null };
    expect(whyNotOpened([reviewed(3 * HOUR), open], now)).toEqual({ code: 'one-is-open' });
  });
  it('is done three times a week, and again once the third from the end is a week old', () => {
    const three = [reviewed(5 * HOUR), reviewed(4 * HOUR), reviewed(3 * HOUR)];
    expect(whyNotOpened(three.slice(1), now)).toBeUndefined();
    expect(whyNotOpened(three, now)).toEqual({ code: 'opened-often-this-week', waitMs: WEEK - 5 * HOUR });
    expect(whyNotOpened([reviewed(9 * HOUR), ...three], now)).toMatchObject({ waitMs: WEEK - 5 * HOUR });
    expect(whyNotOpened([reviewed(WEEK - 1), ...three.slice(1)], now)).toMatchObject({ waitMs: 1 });
    expect(whyNotOpened([reviewed(WEEK), ...three.slice(1)], now)).toBeUndefined();
  });
  it('lasts an hour, and counts for a week', () => {
    expect(OPEN_MS).toBe(HOUR);
    expect(countedSince(now)).toEqual(at(-WEEK));
  });
});
