import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { allowedRegion } from './allowed-region.js';

const candidate = (allowedRegions: readonly string[] | null) => aCandidate({ request: { allowedRegions } });

describe('allowed-region', () => {
  it('refuses a region that is not allowed', () => {
    expect(sentenceOf(allowedRegion, candidate(['SYD', 'VAST']))).toBe(
      'The unit lies in region NORD; the case allows SYD, VAST only.',
    );
    expect(codeOf(allowedRegion, candidate(['SYD']))).toBe('PROGRAMME_CONDITION');
  });
  it('admits a region that is allowed, and any without a limit', () => {
    expect(sentenceOf(allowedRegion, candidate(['SYD', 'NORD']))).toBeUndefined();
    expect(sentenceOf(allowedRegion, candidate(null))).toBeUndefined();
  });
  it('takes an empty list for none, not for no limit', () => {
    expect(sentenceOf(allowedRegion, candidate([]))).toBe(
      'The unit lies in region NORD; the case allows none.',
    );
  });
  it('never refuses for one region more', () => {
    fc.assert(
      fc.property(fc.subarray(['SYD', 'NORD', 'VAST']), fc.constantFrom('SYD', 'MITT'), (allowed, more) => {
        if (sentenceOf(allowedRegion, candidate(allowed)) === undefined)
          expect(sentenceOf(allowedRegion, candidate([...allowed, more]))).toBeUndefined();
      }),
    );
  });
});
