import { describe, expect, it } from '@jest/globals';
import { isoDate, type PlacementId, type UnitId } from '#kernel';
import { whyNotBeside, type Leaving, type StandingStay } from './beside-other-stays.js';

const aStay = (over: Partial<StandingStay> = {}): StandingStay => ({
  ...{ id: 'PL-1' as PlacementId, unit: 'U-1' as UnitId, status: 'CONFIRMED', version: 3 },
  ...{ arrival: isoDate('2026-12-10'), departure: isoDate('2026-12-20') },
  ...over,
});
const leaving: Leaving = { placement: 'PL-1', version: 3 };
const whyNot = (
  stays: readonly StandingStay[],
  [arrival, departure]: readonly [string, string],
  over: { readonly leaving?: Leaving; readonly today?: string; readonly unit?: string } = {},
) =>
  whyNotBeside(
    stays,
    { unit: over.unit ?? 'U-2', arrival: isoDate(arrival), departure: isoDate(departure) },
    { leaving: over.leaving, today: isoDate(over.today ?? '2026-12-01') },
  );

describe('a stay beside those that a household has', () => {
  it('shares no night with them', () => {
    expect(whyNot([aStay()], ['2026-12-19', '2026-12-30'])).toBe('person-has-a-place');
    expect(whyNot([aStay()], ['2026-12-20', '2026-12-30'])).toBeUndefined();
    expect(whyNot([aStay()], ['2026-12-01', '2026-12-11'])).toBe('person-has-a-place');
    expect(whyNot([aStay()], ['2026-12-01', '2026-12-10'])).toBeUndefined();
    expect(whyNot([], ['2026-12-19', '2026-12-30'])).toBeUndefined();
  });
  it('is none while the household should have left and has not', () => {
    const there = aStay({ status: 'ARRIVED' });
    expect(whyNot([there], ['2027-02-01', '2027-02-09'], { today: '2026-12-20' })).toBe('person-has-a-place');
    expect(whyNot([there], ['2027-02-01', '2027-02-09'], { today: '2026-12-19' })).toBeUndefined();
  });
});

describe('a stay that follows another', () => {
  const nights = ['2026-12-15', '2026-12-30'] as const;
  it('is let in where the other ends, and beside no third', () => {
    expect(whyNot([aStay()], nights, { leaving })).toBeUndefined();
    const third = aStay({ id: 'PL-2' as PlacementId });
    expect(whyNot([aStay(), third], nights, { leaving })).toBe('person-has-a-place');
  });
  it('leaves one that stands, as it was seen, in another unit', () => {
    expect(whyNot([aStay({ version: 4 })], nights, { leaving })).toBe('stale');
    expect(whyNot([], nights, { leaving })).toBe('not-standing');
    expect(whyNot([aStay({ status: 'PROVISIONAL' })], nights, { leaving })).toBe('not-standing');
    expect(whyNot([aStay()], nights, { leaving, unit: 'U-1' })).toBe('same-unit');
  });
  it('begins after the arrival in the other, where that is lived in', () => {
    const there = aStay({ status: 'ARRIVED' });
    expect(whyNot([there], ['2026-12-10', '2026-12-30'], { leaving })).toBe('not-after-arrival');
    expect(whyNot([there], ['2026-12-11', '2026-12-30'], { leaving })).toBeUndefined();
    expect(whyNot([aStay()], ['2026-12-10', '2026-12-30'], { leaving })).toBeUndefined();
  });
  it('leaves no night between', () => {
    const there = aStay({ status: 'ARRIVED' });
    expect(whyNot([there], ['2026-12-20', '2026-12-30'], { leaving })).toBeUndefined();
    expect(whyNot([there], ['2026-12-21', '2026-12-30'], { leaving })).toBe('night-between');
    expect(whyNot([there], ['2026-12-21', '2026-12-30'], { leaving, today: '2026-12-20' })).toBeUndefined();
    expect(whyNot([aStay()], ['2026-12-21', '2026-12-30'], { leaving })).toBeUndefined();
  });
});
