import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CELL_RADIUS, spaceOf } from './cells.js';

const coordinate = fc.oneof(
  fc.double({ min: -6.4e6, max: 6.4e6, noNaN: true }),
  fc.constantFrom(0, -0, 5_000, -5_000, 4_999.999_999),
);
const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 40 });

describe('cells of points', () => {
  it('hold each point once, none farther from the centre than the radius', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { x, y, z, cells } = spaceOf(all);
        expect(cells.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...all.keys()]);
        expect(Array.from(x, (_, i) => [x[i], y[i], z[i]])).toEqual(all);
        for (const { centre, members } of cells)
          for (const member of members)
            expect(
              Math.hypot(...centre.map((middle, i) => middle - (all[member]?.[i] ?? NaN))),
            ).toBeLessThanOrEqual(CELL_RADIUS);
      }),
    );
  });
});
