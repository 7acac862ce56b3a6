import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRequest, aUnit, aWorld, assigned, aPlacement, findingsOf, type Over } from '../../testing/index.js';
import type { Placement, Unit } from '../scenario.js';
import { oneHouseholdPerUnit } from './one-household-per-unit.js';

const world = (unit: Over<Unit> = {}, placements: readonly Over<Placement>[] = []) =>
  aWorld({
    units: [aUnit(unit), aUnit({ id: 'U2' })],
    requests: [aRequest(), aRequest({ id: 'R2', person: 'K-2' })],
    placements: placements.map(aPlacement),
  });
/** R1 leaves on 31 December. */
const both = (arrival: string) => [assigned('R1', 'U1'), assigned('R2', 'U1', { arrival, nights: 11 })];
const found = (...args: Parameters<typeof world>) =>
  findingsOf(oneHouseholdPerUnit, world(...args), both('2027-01-02'));

describe('one-household-per-unit', () => {
  it('counts the turnaround', () => {
    expect(found({ turnaroundDays: 3 })).toEqual([
      {
        constraint: 'one-household-per-unit',
        requests: ['R1', 'R2'],
        units: ['U1'],
        sentence:
          'Unit U1 is taken by request R1 until 2027-01-03, turnaround included; request R2 arrives on 2027-01-02.',
      },
    ]);
    expect(found({ turnaroundDays: 2 })).toEqual([]);
  });
  it('lets one arrive on the day when the other leaves', () => {
    expect(findingsOf(oneHouseholdPerUnit, world(), both('2026-12-30'))).toHaveLength(1);
    expect(findingsOf(oneHouseholdPerUnit, world(), both('2026-12-31'))).toEqual([]);
  });
  it('minds only one unit, and only an exclusive one', () => {
    const two = [assigned('R1', 'U1'), assigned('R2', 'U2')];
    expect(findingsOf(oneHouseholdPerUnit, world(), two)).toEqual([]);
    expect(found({ turnaroundDays: 9, sharing: 'SHARED' })).toEqual([]);
  });
  it('counts standing placements, but not what they break among themselves', () => {
    const standing = [
      { id: 'PL1', departure: '2026-12-30' },
      { id: 'PL2', departure: '2026-12-31' },
    ];
    const late = [assigned('R2', 'U1', { arrival: '2026-12-30' })];
    expect(
      findingsOf(oneHouseholdPerUnit, world({}, standing), late).map(({ sentence }) => sentence),
    ).toEqual([
      'Unit U1 is taken by placement PL2 until 2026-12-31, turnaround included; request R2 arrives on 2026-12-30.',
    ]);
    expect(findingsOf(oneHouseholdPerUnit, world({}, standing), [])).toEqual([]);
  });
  it('finds the same whichever is written first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 5 }), (day, turnaroundDays) => {
        const pair = both(`2027-01-${String(day).padStart(2, '0')}`);
        const count = (plan: typeof pair) =>
          findingsOf(oneHouseholdPerUnit, world({ turnaroundDays }), plan).length;
        expect(count(pair)).toBe(count(pair.toReversed()));
      }),
    );
  });
});
