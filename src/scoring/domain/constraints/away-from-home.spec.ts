import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { awayFromHome } from './away-from-home.js';

const at = (between: number, over: CandidateOver = {}) => aCandidate({ ...over, measured: { between } });
const sentenceOn = (...args: Parameters<typeof at>) => sentenceOf(awayFromHome, at(...args));

describe('away-from-home', () => {
  it('refuses a metre less than the least distance and admits it itself', () => {
    expect(sentenceOn(29_999.9)).toBe(
      'The unit lies 29999 m from Hemby, the home locality; at least 30000 m is required.',
    );
    expect(codeOf(awayFromHome, at(29_999))).toBe('HOME_LOCALITY');
    expect(sentenceOn(30_000)).toBeUndefined();
  });
  it('refuses the home locality at any distance', () => {
    expect(sentenceOn(90_000, { unit: { locality: 'L1' } })).toBe(
      'The unit lies in Hemby, the home locality, and the household must relocate.',
    );
  });
  it('binds only those who must relocate', () => {
    expect(
      sentenceOn(3, { unit: { locality: 'L1' }, request: { relocationRequired: false } }),
    ).toBeUndefined();
  });
  it('measures from the unit to the point of the home locality', () => {
    expect(sentenceOf(awayFromHome, aCandidate({ unit: { location: [3, 4] } }))).toMatch(
      / 5000 m from Hemby/,
    );
  });
  it('is never less safe further away', () => {
    const distance = fc.double({ min: 0, max: 60_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (near, more) => {
        if (sentenceOn(near) === undefined) expect(sentenceOn(near + more)).toBeUndefined();
      }),
    );
  });
});
