import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metres, type Position } from '#kernel';
import type { Scenario } from '#scoring';
import { alongGeodesic, geodesicMeasure, geodesicMetres, withinMetres } from './index.js';

const between = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
const inSweden = fc.tuple(between(11, 24), between(55, 69));

describe('geodesic metres', () => {
  // Three of Karney's GeodTest set (doi:10.5281/zenodo.32156); Flinders Peak to Buninyong from the Geocentric Datum
  // of Australia Technical Manual (GRS 80, to a millimetre the same); the antipodal example of GeographicLib's manual;
  // one degree of the equator is a π / 180; the quarter meridian.
  it.each<{ readonly ends: readonly [Position, Position]; readonly expected: number }>([
    {
      ends: [
        [-139.44815, 35.60777],
        [-69.95921, -11.17491],
      ],
      expected: 8_935_244.56,
    },
    {
      ends: [
        [106.05087, 55.52454],
        [197.18234, 77.03196],
      ],
      expected: 4_105_086.171,
    },
    {
      ends: [
        [142.59065, -21.97856],
        [98.56635, 41.84138],
      ],
      expected: 8_394_328.895,
    },
    {
      ends: [
        [144.424867889, -37.951033417],
        [143.926495528, -37.652821139],
      ],
      expected: 54_972.271,
    },
    {
      ends: [
        [174.81, -41.32],
        [-5.5, 40.96],
      ],
      expected: 19_959_679.267,
    },
    {
      ends: [
        [0, 0],
        [1, 0],
      ],
      expected: 111_319.491,
    },
    {
      ends: [
        [0, 0],
        [0, 90],
      ],
      expected: 10_001_965.729,
    },
    {
      ends: [
        [18.0686, 59.3293],
        [18.0686, 59.3293],
      ],
      expected: 0,
    },
  ])('agrees with the published $expected m', ({ ends: [a, b], expected }) => {
    expect(geodesicMetres(a, b)).toBeCloseTo(expected, 2);
  });

  it('is the same either way round and never shorter by a detour', () => {
    fc.assert(
      fc.property(inSweden, inSweden, inSweden, (a, b, c) => {
        expect(geodesicMetres(a, b)).toBe(geodesicMetres(b, a));
        expect(geodesicMetres(a, c)).toBeLessThanOrEqual(geodesicMetres(a, b) + geodesicMetres(b, c) + 1e-6);
      }),
    );
  });

  it('cuts a geodesic into even pieces that add up to it', () => {
    const points = alongGeodesic([13, 55.6], [22.15, 65.58], 2000);
    const lengths = points.slice(1).map((point, i) => geodesicMetres(points[i] ?? point, point));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(
      geodesicMetres([13, 55.6], [22.15, 65.58]),
      4,
    );
  });
});

describe('within metres', () => {
  it('answers as the geodesic does, on both sides of the limit', () => {
    fc.assert(
      fc.property(inSweden, inSweden, between(0.9, 1.1), (a, b, share) => {
        const distance = geodesicMetres(a, b);
        expect(withinMetres(a, b, metres(distance * share))).toBe(distance <= distance * share);
        expect(withinMetres(a, b, distance)).toBe(true);
        expect(withinMetres(a, b, metres(distance + 1e-4))).toBe(true);
        if (distance > 1e-3) expect(withinMetres(a, b, metres(distance - 1e-4))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('decides close pairs, the same point and the far side of the Earth', () => {
    expect(withinMetres([18, 59], [18, 59], metres(0))).toBe(true);
    expect(withinMetres([18, 59], [18, 59.000001], metres(0.1))).toBe(false);
    expect(withinMetres([18, 59], [18, 59.000001], metres(0.12))).toBe(true);
    expect(withinMetres([0, 0], [180, 0], metres(2.1e7))).toBe(true);
    expect(withinMetres([0, 0], [180, 0], metres(2.0003e7))).toBe(false);
  });

  it('lets the measure answer infinity beyond a reach and the very distance within it', () => {
    const { between: measured } = geodesicMeasure({ territories: [] } as unknown as Scenario);
    const [malmö, lund]: [Position, Position] = [
      [13.00073, 55.60587],
      [13.19321, 55.70584],
    ];
    const distance = geodesicMetres(malmö, lund);
    expect(measured(malmö, lund)).toBe(distance);
    expect(measured(malmö, lund, distance)).toBe(distance);
    expect(measured(malmö, lund, metres(16_000))).toBe(Infinity);
  });
});
