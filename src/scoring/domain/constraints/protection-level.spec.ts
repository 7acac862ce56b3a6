import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { protectionLevel } from './protection-level.js';

const candidate = (offered: number, least: number) =>
  aCandidate({ unit: { protectionLevel: offered }, request: { minProtectionLevel: least } });

describe('protection-level', () => {
  it('refuses a level below and admits the level itself', () => {
    expect(sentenceOf(protectionLevel, candidate(2, 3))).toBe(
      'The unit has protection level 2; at least level 3 is required.',
    );
    expect(codeOf(protectionLevel, candidate(2, 3))).toBe('PROTECTION_LEVEL');
    expect(sentenceOf(protectionLevel, candidate(3, 3))).toBeUndefined();
  });
  it('never refuses for a higher level', () => {
    const levels = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(levels, levels, (offered, least) => {
        if (sentenceOf(protectionLevel, candidate(offered, least)) === undefined)
          expect(sentenceOf(protectionLevel, candidate(offered + 1, least))).toBeUndefined();
      }),
    );
  });
});
