import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { cost } from './cost.js';

const of = (monthlyCost: number) => aCandidate({ unit: { monthlyCost } });

describe('cost', () => {
  it('counts hundreds of SEK per month', () => {
    expect([0, 49, 50, 14_000, 14_049, 14_050].map((sek) => amountOf(cost, of(sek)))).toEqual([
      0, 0, 1, 140, 140, 141,
    ]);
    expect(strainSentence(cost, of(14_049))).toBe('The unit costs 14049 SEK per month.');
  });
  it('never costs more for less money', () => {
    fc.assert(
      fc.property(fc.nat(90_000), fc.nat(9_000), (sek, more) => {
        expect(amountOf(cost, of(sek))).toBeLessThanOrEqual(amountOf(cost, of(sek + more)));
      }),
    );
  });
});
