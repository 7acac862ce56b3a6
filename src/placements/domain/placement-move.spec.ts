import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { statusAfter, wrongDay, type Move } from './placement-move.js';

const stay = { arrival: isoDate('2026-12-10'), departure: isoDate('2026-12-20') };
const aMove = (act: Move['act'], on: string) => ({ act, on: isoDate(on), reason: 'CUSTODY' }) as Move;
const wrong = (act: Move['act'], on: string, today: string) => wrongDay(aMove(act, on), stay, isoDate(today));

describe('what happens to a placement', () => {
  it('gives it its status, and shortening none', () => {
    const after = (act: Move['act']) => statusAfter(aMove(act, '2026-12-12'), 'CONFIRMED');
    expect([after('CANCEL'), after('DECLINE'), after('ARRIVAL')]).toEqual([
      'CANCELLED',
      'CANCELLED',
      'ARRIVED',
    ]);
    expect([after('NON_ARRIVAL'), after('DEPARTURE'), after('SHORTEN')]).toEqual([
      ...['NOT_ARRIVED', 'DEPARTED', 'CONFIRMED'],
    ]);
  });
  it('has no day where it is cancelled', () => {
    expect(wrongDay({ act: 'CANCEL', reason: 'UNIT_LOST' }, stay, isoDate('2020-01-01'))).toBeUndefined();
  });
  it.each(['ARRIVAL', 'NON_ARRIVAL', 'DEPARTURE'] as const)(
    'is no %s to come, nor before the stay',
    (act) => {
      expect(wrong(act, '2026-12-12', '2026-12-11')).toBe('day-to-come');
      expect(wrong(act, '2026-12-12', '2026-12-12')).toBeUndefined();
      expect(wrong(act, '2026-12-09', '2026-12-12')).toBe('before-the-stay');
      expect(wrong(act, '2026-12-10', '2026-12-12')).toBeUndefined();
    },
  );
  it('is an arrival until the day before the stay ends; a departure may be later', () => {
    expect(wrong('ARRIVAL', '2026-12-19', '2026-12-30')).toBeUndefined();
    expect(wrong('ARRIVAL', '2026-12-20', '2026-12-30')).toBe('after-the-stay');
    expect(wrong('DEPARTURE', '2026-12-21', '2026-12-30')).toBeUndefined();
    expect(wrong('NON_ARRIVAL', '2026-12-21', '2026-12-30')).toBeUndefined();
  });
  it('shortens to a day from today on, after the arrival and before the departure', () => {
    expect(wrong('SHORTEN', '2026-12-19', '2026-12-01')).toBeUndefined();
    expect(wrong('SHORTEN', '2026-12-20', '2026-12-01')).toBe('not-shorter');
    expect(wrong('SHORTEN', '2026-12-11', '2026-12-01')).toBeUndefined();
    expect(wrong('SHORTEN', '2026-12-10', '2026-12-01')).toBe('before-the-stay');
    expect(wrong('SHORTEN', '2026-12-15', '2026-12-15')).toBeUndefined();
    expect(wrong('SHORTEN', '2026-12-15', '2026-12-16')).toBe('before-the-stay');
  });
});
