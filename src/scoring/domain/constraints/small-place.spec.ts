import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, aLocality, amountOf, strainSentence } from '../../testing/index.js';
import { smallPlace } from './small-place.js';

const of = (population: number) =>
  aCandidate({ scenario: { localities: [aLocality({ code: 'L1' }), aLocality({ population })] } });
const amount = (population: number) => amountOf(smallPlace, of(population));

describe('small-place', () => {
  it('rises from 0 at 20 000 inhabitants to 30 at 200', () => {
    expect([20_000, 19_999, 19_000, 2_000, 632, 200, 199, 0].map(amount)).toEqual([
      0, 0, 0, 15, 23, 30, 30, 30,
    ]);
    expect(amount(18_000)).toBe(1);
  });
  it('says how small', () => {
    expect(strainSentence(smallPlace, of(632))).toBe('Bortby has 632 inhabitants.');
    expect(strainSentence(smallPlace, of(20_000))).toBeUndefined();
  });
  it('never costs more where more people live', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(9_000), (population, more) => {
        expect(amount(population + more)).toBeLessThanOrEqual(amount(population));
      }),
    );
  });
});
