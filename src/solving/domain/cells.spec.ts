import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CELL_RADIUS, cellsOf } from './cells.js';

const coordinate = fc.oneof(
  fc.double({ min: -6.4e6, max: 6.4e6, noNaN: true }),
  fc.constantFrom(0, -0, 5_000, -5_000, 4_999.999_999),
);
const points = fc.array(fc.record({ vector: fc.tuple(coordinate, coordinate, coordinate) }), {
  maxLength: 40,
});

describe('cells of points', () => {
  it('hold each point once, none farther from the centre than the radius', () => {
    fc.assert(
      fc.property(points, (all) => {
        const cells = cellsOf(all);
        expect(new Set(cells.flatMap((cell) => cell.points))).toEqual(new Set(all));
        expect(cells.reduce((sum, cell) => sum + cell.points.length, 0)).toBe(all.length);
        for (const { centre, points: inside } of cells)
          for (const { vector } of inside)
            expect(Math.hypot(...vector.map((x, i) => x - (centre[i] ?? NaN)))).toBeLessThanOrEqual(
              CELL_RADIUS,
            );
      }),
    );
  });
});
