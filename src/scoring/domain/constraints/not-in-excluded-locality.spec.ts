import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { notInExcludedLocality } from './not-in-excluded-locality.js';

const candidate = (excludedLocalities: readonly string[]) => aCandidate({ request: { excludedLocalities } });

describe('not-in-excluded-locality', () => {
  it('refuses the unit’s own locality only', () => {
    expect(sentenceOf(notInExcludedLocality, candidate(['L1', 'L2']))).toBe(
      'The unit lies in Bortby, which the case excludes.',
    );
    expect(codeOf(notInExcludedLocality, candidate(['L2']))).toBe('HOME_LOCALITY');
    expect(sentenceOf(notInExcludedLocality, candidate(['L1']))).toBeUndefined();
    expect(sentenceOf(notInExcludedLocality, candidate([]))).toBeUndefined();
  });
  it('never refuses for a locality less', () => {
    fc.assert(
      fc.property(fc.subarray(['L1', 'L2', 'L3']), (excluded) => {
        if (sentenceOf(notInExcludedLocality, candidate(excluded)) === undefined)
          expect(sentenceOf(notInExcludedLocality, candidate(excluded.slice(1)))).toBeUndefined();
      }),
    );
  });
});
