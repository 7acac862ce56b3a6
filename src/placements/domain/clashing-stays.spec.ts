import { describe, expect, it } from '@jest/globals';
import type { Placement, Unit } from '#scoring';
import { clashingStays } from './clashing-stays.js';

const aUnit = (over: object = {}) =>
  ({ id: 'U1', sharing: 'EXCLUSIVE', turnaroundDays: 2, voids: [], ...over }) as unknown as Unit;
const aStay = (over: object = {}) =>
  ({
    id: 'PL1',
    unit: 'U1',
    arrival: '2026-12-01',
    departure: '2027-01-15',
    status: 'ARRIVED',
    ...over,
  }) as unknown as Placement;
const later = (arrival: string, over: object = {}) =>
  aStay({ id: 'PL2', arrival, departure: '2027-03-01', ...over });
const works = (from: string, reason: string) => aUnit({ voids: [{ from, to: null, reason }] });

describe('clashingStays', () => {
  it('lets a household in on the day when the unit has rested, not on the day before', () => {
    expect(clashingStays([aUnit()], [aStay(), later('2027-01-17')])).toEqual([]);
    expect(clashingStays([aUnit()], [aStay(), later('2027-01-16')])).toEqual([
      { placement: 'PL2', with: 'placement PL1', other: 'PL1' },
    ]);
  });
  it.each(['DEPARTED', 'CANCELLED', 'PROPOSED'])('passes over a stay that is %s', (status) => {
    expect(clashingStays([aUnit()], [aStay(), later('2026-12-05', { status })])).toEqual([]);
  });
  it('lets households share a shared unit', () => {
    expect(clashingStays([aUnit({ sharing: 'SHARED' })], [aStay(), later('2026-12-05')])).toEqual([]);
  });
  it('finds a household amid planned works, from the last night but not from the departure', () => {
    expect(clashingStays([works('2027-01-14', 'DEEP_CLEAN')], [aStay()])).toEqual([
      { placement: 'PL1', with: 'the void DEEP_CLEAN from 2027-01-14' },
    ]);
    expect(clashingStays([works('2027-01-15', 'DEEP_CLEAN')], [aStay()])).toEqual([]);
  });
  it('lets damage lie over a stay: it does not wait', () => {
    expect(clashingStays([works('2027-01-14', 'DAMAGE')], [aStay()])).toEqual([]);
  });
});
