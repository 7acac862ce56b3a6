import { describe, expect, it } from '@jest/globals';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { notDeclined } from './not-declined.js';

const candidate = (declined: readonly string[]) => aCandidate({ measured: { declined } });

describe('not-declined', () => {
  it('rules the very unit out that was declined', () => {
    expect(sentenceOf(notDeclined, candidate(['U1']))).toBe(
      'Unit U1 was declined for this request, or is to be left.',
    );
    expect(codeOf(notDeclined, candidate(['U1']))).toBe('NEED_NOT_MET');
    expect(sentenceOf(notDeclined, candidate(['U2']))).toBeUndefined();
    expect(sentenceOf(notDeclined, candidate([]))).toBeUndefined();
  });
});
