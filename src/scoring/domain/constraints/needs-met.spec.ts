import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { needsMet } from './needs-met.js';

const sentenceOn = (features: string[], needs: string[], children = 0) =>
  sentenceOf(
    needsMet,
    aCandidate({ unit: { features }, request: { needs, household: { adults: 1, children } } }),
  );

describe('needs-met', () => {
  it('names what is missing, not what is there', () => {
    expect(sentenceOn(['QUIET', 'STEP_FREE'], ['STEP_FREE', 'ADDICTION_CARE', 'PETS_WELCOME'])).toBe(
      'The unit lacks ADDICTION_CARE, PETS_WELCOME.',
    );
    expect(codeOf(needsMet, aCandidate({ request: { needs: ['QUIET'] } }))).toBe('NEED_NOT_MET');
  });
  it('admits a unit that has more', () => {
    expect(sentenceOn(['QUIET', 'STEP_FREE', 'ADDICTION_CARE'], ['ADDICTION_CARE', 'QUIET'])).toBeUndefined();
  });
  it('needs children to be welcome, whether or not the request says so', () => {
    expect(sentenceOn([], [], 1)).toBe('The unit lacks CHILDREN_WELCOME.');
    expect(sentenceOn([], ['CHILDREN_WELCOME'], 2)).toBe('The unit lacks CHILDREN_WELCOME.');
    expect(sentenceOn(['CHILDREN_WELCOME'], [], 1)).toBeUndefined();
    expect(sentenceOn([], [], 0)).toBeUndefined();
  });
  it('never refuses for one feature more', () => {
    const codes = fc.subarray(['QUIET', 'STEP_FREE', 'WOMEN_ONLY', 'SCHOOL_NEAR']);
    fc.assert(
      fc.property(codes, codes, fc.constantFrom('QUIET', 'WOMEN_ONLY'), (features, needs, more) => {
        if (sentenceOn(features, needs) === undefined)
          expect(sentenceOn([...features, more], needs)).toBeUndefined();
      }),
    );
  });
});
