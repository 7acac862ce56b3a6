import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { providerCleared } from './provider-cleared.js';

const by = (provider: CandidateOver['provider']) => aCandidate({ provider: { id: 'P6', ...provider } });
const sentenceOn = (provider: CandidateOver['provider']) => sentenceOf(providerCleared, by(provider));

describe('provider-cleared', () => {
  it('needs the permit to be valid on the last night, not on the departure', () => {
    expect(sentenceOn({ permitValidTo: '2026-12-29' })).toBe(
      'The permit of provider P6 is valid through 2026-12-29; the last night is 2026-12-30.',
    );
    expect(codeOf(providerCleared, by({ permitValidTo: '2026-12-29' }))).toBe('PROVIDER_NOT_CLEARED');
    expect(sentenceOn({ permitValidTo: '2026-12-30' })).toBeUndefined();
  });
  it('takes no permit for none', () => {
    expect(sentenceOn({ permitValidTo: null })).toBe('Provider P6 lacks a permit.');
    expect(sentenceOn({ kind: 'PRIVATE', permitValidTo: null })).toBe('Provider P6 lacks a permit.');
  });
  it('asks public providers for no permit, but for vetting', () => {
    expect(sentenceOn({ kind: 'PUBLIC', permitValidTo: null })).toBeUndefined();
    expect(sentenceOn({ kind: 'PUBLIC', permitValidTo: '2020-01-01' })).toBeUndefined();
    expect(sentenceOn({ kind: 'PUBLIC', vetted: false })).toBe('Provider P6 lacks vetting.');
  });
  it('refuses the unvetted with any permit', () => {
    expect(sentenceOn({ vetted: false })).toBe('Provider P6 lacks vetting.');
  });
  it('is never less safe with a longer permit', () => {
    const through = (days: number) => ({
      permitValidTo: dateOf(plusDays(dayOf(isoDate('2026-12-01')), days)),
    });
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 60 }), (days, more) => {
        if (sentenceOn(through(days)) === undefined) expect(sentenceOn(through(days + more))).toBeUndefined();
      }),
    );
  });
});
