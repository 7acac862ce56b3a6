import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aPlacement, aRequest, assigned, aUnit, aWorld, findingsOf, type Over } from '../../testing/index.js';
import type { Placement } from '../scenario.js';
import { onePlacePerPerson } from './one-place-per-person.js';

const worldWith = (...placements: readonly Over<Placement>[]) =>
  aWorld({
    units: ['U1', 'U2', 'U3'].map((id) => aUnit({ id })),
    requests: [aRequest(), aRequest({ id: 'R2' }), aRequest({ id: 'R3', person: 'K-2' })],
    placements: placements.map((over) => aPlacement({ id: 'PL3', unit: 'U3', ...over })),
  });
const found = (plan: Parameters<typeof findingsOf>[2], world = worldWith()) =>
  findingsOf(onePlacePerPerson, world, plan);
const after = (days: number) => dateOf(plusDays(dayOf(isoDate('2026-12-01')), days));

describe('one-place-per-person', () => {
  it('finds two requests of one person on the same night', () => {
    const until = (nights: number) => [
      assigned('R1', 'U1', { nights }),
      assigned('R2', 'U2', { arrival: '2026-12-04' }),
    ];
    expect(found(until(4))).toEqual([
      {
        constraint: 'one-place-per-person',
        requests: ['R1', 'R2'],
        units: ['U1', 'U2'],
        sentence:
          'One person would be in two places from 2026-12-04 to 2026-12-05: request R1 in unit U1 and request R2 in unit U2.',
      },
    ]);
    expect(found(until(3))).toEqual([]);
  });
  it('minds one person only', () => {
    expect(found([assigned('R1', 'U1'), assigned('R3', 'U2')])).toEqual([]);
  });
  it('counts where the person stands, an overstay without an end', () => {
    const own = (over: Over<Placement>) =>
      found([assigned('R1', 'U1')], worldWith({ person: 'K-1', ...over }));
    expect(own({ departure: '2026-12-02' })).toHaveLength(1);
    expect(own({ departure: '2026-12-01' })).toHaveLength(1);
    expect(own({ departure: '2026-12-01', status: 'CONFIRMED' })).toEqual([]);
    expect(own({ departure: '2026-12-02', status: 'DEPARTED' })).toEqual([]);
    expect(own({ arrival: '2026-12-30' })).toHaveLength(1);
    expect(own({ arrival: '2026-12-31' })).toEqual([]);
  });
  it('is broken exactly where two stays share a night', () => {
    const stay = fc.record({ from: fc.nat(12), nights: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(stay, stay, (one, other) => {
        const nights = Array.from({ length: one.nights }, (_, i) => one.from + i);
        const isBroken = nights.some((on) => other.from <= on && on < other.from + other.nights);
        const plan = [
          assigned('R1', 'U1', { ...one, arrival: after(one.from) }),
          assigned('R2', 'U2', { ...other, arrival: after(other.from) }),
        ];
        expect(found(plan).length > 0).toBe(isBroken);
        expect(found(plan.toReversed()).length > 0).toBe(isBroken);
      }),
    );
  });
});
