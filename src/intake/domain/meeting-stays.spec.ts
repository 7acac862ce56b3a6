import { describe, expect, it } from '@jest/globals';
import type { Placement, Unit } from '#scoring';
import { meetingStays } from './unholdable.js';

const unit = { id: 'U1', sharing: 'EXCLUSIVE', turnaroundDays: 2, voids: [] } as unknown as Unit;
const aStay = (id: string, arrival: string, departure: string) =>
  ({ id, unit: 'U1', arrival, departure, status: 'CONFIRMED' }) as unknown as Placement;
const stored = { units: [unit], placements: [aStay('PL-kept', '2026-12-20', '2027-01-19')] };
const places = new Map([['PL-comes', 4]]);
const faults = (arrival: string, departure: string) =>
  meetingStays({ units: [unit], placements: [aStay('PL-comes', arrival, departure)] }, stored, places);

describe('a stay that comes in', () => {
  it.each([
    ['begins later than', '2027-01-18', '2027-02-01'],
    ['begins before', '2026-12-10', '2026-12-21'],
    ['ends too late for', '2026-12-10', '2026-12-19'],
  ])('is told when it %s one that is kept, and meets it', (_, arrival, departure) => {
    expect(faults(arrival, departure)).toEqual([
      {
        pointer: '/placements/4',
        message: 'is in unit U1 at the same time as placement PL-kept',
        expected: 'a stay that neither meets another one, turnaround included, nor planned works',
      },
    ]);
  });

  it.each([
    ['2026-12-10', '2026-12-18'],
    ['2027-01-21', '2027-02-01'],
  ])('meets none from %s to %s', (arrival, departure) => {
    expect(faults(arrival, departure)).toEqual([]);
  });
});
