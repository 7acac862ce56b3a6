import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { geodesicMetres } from '#geodesy';
import { roughPoint } from './rough-point.js';

const inSweden = fc.tuple(
  fc.double({ min: 10.9, max: 24.2, noNaN: true }),
  fc.double({ min: 55.3, max: 69.1, noNaN: true }),
);

describe('a rough point', () => {
  it('lies within a kilometre of the place, and is that of all places around it', () => {
    expect(roughPoint([13.1912, 55.7058])).toEqual([13.2, 55.71]);
    fc.assert(
      fc.property(inSweden, (place) => {
        expect(geodesicMetres(place, roughPoint(place))).toBeLessThan(1_000);
        expect(roughPoint(roughPoint(place))).toEqual(roughPoint(place));
      }),
    );
  });

  it('tells two ends of a town apart', () => {
    expect(roughPoint([13.16, 55.7])).not.toEqual(roughPoint([13.22, 55.72]));
  });
});
