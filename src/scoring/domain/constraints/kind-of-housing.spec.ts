import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { kindOfHousing } from './kind-of-housing.js';

const kinds = fc.constantFrom('EMERGENCY' as const, 'LONG_TERM' as const);

describe('kind-of-housing', () => {
  it('refuses a home to those who ask for emergency housing, and the other way round', () => {
    const home = aCandidate({ unit: { kind: 'LONG_TERM' }, request: { kind: 'EMERGENCY' } });
    expect(sentenceOf(kindOfHousing, home)).toBe(
      'The unit is long-term housing; the request is for emergency housing.',
    );
    expect(codeOf(kindOfHousing, home)).toBe('NO_UNIT_FITS_HOUSEHOLD');
    const shelter = aCandidate({ unit: { kind: 'EMERGENCY' }, request: { kind: 'LONG_TERM' } });
    expect(sentenceOf(kindOfHousing, shelter)).toBe(
      'The unit is emergency housing; the request is for long-term housing.',
    );
  });
  it('admits the kind that was asked for', () => {
    expect(
      sentenceOf(kindOfHousing, aCandidate({ unit: { kind: 'LONG_TERM' }, request: { kind: 'LONG_TERM' } })),
    ).toBeUndefined();
  });
  it('treats both kinds alike', () => {
    fc.assert(
      fc.property(kinds, kinds, (offered, asked) => {
        const candidate = aCandidate({ unit: { kind: offered }, request: { kind: asked } });
        expect(sentenceOf(kindOfHousing, candidate) === undefined).toBe(offered === asked);
      }),
    );
  });
});
