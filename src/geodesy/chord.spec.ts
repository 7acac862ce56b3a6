import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { metres, type Position } from '#kernel';
import { sample } from '../../test/harness/samples.js';
import { chordBounds, geodesicMetres, toVector, withinMetres } from './index.js';

const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 179.999, 180)),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -0.001, 0, 89.999, 90)),
);
/** Some metres beside a position, in degrees. */
const beside: fc.Arbitrary<readonly [number, number]> = fc.tuple(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const pairs = fc.oneof(
  fc.tuple(anywhere, anywhere),
  fc
    .tuple(anywhere, beside)
    .map(([a, [east, north]]): [Position, Position] => [
      a,
      [Math.max(-180, Math.min(180, a[0] + east)), Math.max(-90, Math.min(90, a[1] + north))],
    ]),
);
const chordOf = ([a, b]: readonly [Position, Position]): number => {
  const [p, q] = [toVector(a), toVector(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
/** Limits about the distance itself, down to a hundredth of a millimetre, and any other. */
const limits = fc.oneof(
  fc.constantFrom(0, -1e-5, 1e-5, -0.01, 0.01, -1, 1).map((more) => (distance: number) => distance + more),
  fc.double({ min: 0, max: 2.1e7, noNaN: true }).map((limit) => () => limit),
);
const runs = { numRuns: sample(300, 20_000) };

describe('what a chord tells of its geodesic', () => {
  it('is never otherwise than the geodesic itself', () => {
    fc.assert(
      fc.property(pairs, limits, (pair, limitBy) => {
        const distance = geodesicMetres(...pair);
        const limit = Math.max(0, limitBy(distance));
        const { surelyWithin, surelyBeyond } = chordBounds(limit);
        if (chordOf(pair) < surelyWithin) expect(distance).toBeLessThanOrEqual(limit);
        if (chordOf(pair) > surelyBeyond) expect(distance).toBeGreaterThan(limit);
        expect(withinMetres(...pair, metres(limit))).toBe(distance <= limit);
      }),
      runs,
    );
  });

  it('would be otherwise on an Earth that bends less', () => {
    const onASphere = (limit: number) => 2 * 6_400_000 * Math.sin(limit / 6_400_000 / 2);
    const isRight = fc.property(pairs, (pair) => {
      const distance = geodesicMetres(...pair);
      return distance > 1_000_000 || chordOf(pair) >= onASphere(distance - 0.01);
    });
    expect(fc.check(isRight, { numRuns: 2_000 }).failed).toBe(true);
  });

  it.each([1_000, 20_000, 100_000])(
    'leaves to the geodesic of %i m less than a hundred-thousandth',
    (limit) => {
      const { surelyWithin, surelyBeyond } = chordBounds(limit);
      expect(surelyBeyond - surelyWithin).toBeLessThan(limit * 1.1e-5);
    },
  );
});
