import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { outsideExclusionZones } from './outside-exclusion-zones.js';

const zone = { type: 'Polygon' as const, coordinates: [] };
const candidate = (count: number, touched: readonly number[]) =>
  aCandidate({
    request: { exclusionZones: Array.from({ length: count }, () => zone) },
    measured: { zones: touched },
  });

describe('outside-exclusion-zones', () => {
  it('refuses a unit that touches a zone', () => {
    expect(sentenceOf(outsideExclusionZones, candidate(3, [2]))).toBe(
      'The unit lies in or touches 1 of the 3 exclusion zones of the case.',
    );
    expect(codeOf(outsideExclusionZones, candidate(1, [0]))).toBe('EXCLUSION_ZONE');
  });
  it('admits a unit that touches none', () => {
    expect(sentenceOf(outsideExclusionZones, candidate(3, []))).toBeUndefined();
    expect(sentenceOf(outsideExclusionZones, candidate(0, [0]))).toBeUndefined();
  });
  it('is never less safe with a zone less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.subarray([0, 1, 2, 3]), (count, touched) => {
        if (sentenceOf(outsideExclusionZones, candidate(count, touched)) === undefined)
          expect(sentenceOf(outsideExclusionZones, candidate(count - 1, touched))).toBeUndefined();
      }),
    );
  });
});
