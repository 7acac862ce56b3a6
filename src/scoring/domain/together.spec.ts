import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, holds, type Period } from '#kernel';
import { nightsOfMoreThan } from './together.js';

const stay = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }))
  .map(([from, nights, persons]) => ({
    period: { from: day(from), to: nights === 9 ? day(Infinity) : day(from + nights) },
    persons,
  }));
const some = (periods: readonly Period[], on: number) => periods.some((period) => holds(period, day(on)));

describe('nights of more than so many', () => {
  it('are those on which more are there, night by night', () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), fc.integer({ min: 0, max: 8 }), (stays, most) => {
        const found = nightsOfMoreThan(stays, most, ({ persons }) => persons);
        for (let on = -1; on < 30; on += 1) {
          const there = stays.filter(({ period }) => holds(period, day(on)));
          const load = there.reduce((sum, { persons }) => sum + persons, 0);
          expect(some(found, on)).toBe(load > most);
        }
      }),
    );
  });

  it('are none where exactly so many are there, and go on where nobody leaves', () => {
    const two = [3, 5].map((from) => ({ period: { from: day(from), to: day(Infinity) } }));
    expect(nightsOfMoreThan(two, 2, () => 1)).toEqual([]);
    expect(nightsOfMoreThan(two, 1, () => 1)).toEqual([{ from: 5, to: Infinity }]);
  });
});
