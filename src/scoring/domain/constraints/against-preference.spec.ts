import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { againstPreference } from './against-preference.js';

const preferring = (preferredLocalities: readonly string[]) =>
  aCandidate({ request: { preferredLocalities } });

describe('against-preference', () => {
  it('costs 1 anywhere else', () => {
    expect(amountOf(againstPreference, preferring(['L1', 'L7']))).toBe(1);
    expect(strainSentence(againstPreference, preferring(['L1']))).toBe(
      'Bortby is not among the localities that the household prefers.',
    );
  });
  it('costs nothing in a preferred locality or without a preference', () => {
    expect(amountOf(againstPreference, preferring(['L1', 'L2']))).toBe(0);
    expect(amountOf(againstPreference, preferring([]))).toBe(0);
  });
  it('is 0 or 1', () => {
    fc.assert(
      fc.property(fc.subarray(['L1', 'L2', 'L3']), (preferred) => {
        expect(amountOf(againstPreference, preferring(preferred))).toBe(
          preferred.length === 0 || preferred.includes('L2') ? 0 : 1,
        );
      }),
    );
  });
});
