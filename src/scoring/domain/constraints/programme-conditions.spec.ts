import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { programmeConditions } from './programme-conditions.js';

const sentenceOn = (provider: CandidateOver['provider'], meets: readonly string[] = []) =>
  sentenceOf(programmeConditions, aCandidate({ provider: { id: 'P3', ...provider }, request: { meets } }));
const from = (regions: readonly string[], municipalities: readonly string[]) => ({
  catchment: { regions, municipalities },
});

describe('programme-conditions', () => {
  it('names the conditions that are not met', () => {
    const conditions = ['DRUG_FREE', 'POLICE_REPORT', 'CRIME_FREE'];
    expect(sentenceOn({ conditions }, ['POLICE_REPORT'])).toBe('Provider P3 asks for DRUG_FREE, CRIME_FREE.');
    expect(sentenceOn({ conditions }, [...conditions, 'FUNDING_DECISION'])).toBeUndefined();
    expect(codeOf(programmeConditions, aCandidate({ provider: { conditions } }))).toBe('PROGRAMME_CONDITION');
  });
  it('reads the catchment by where the person resides: in a region or in a municipality', () => {
    expect(sentenceOn(from(['NORD'], ['M2']))).toBe(
      'Provider P3 does not take residents of municipality M1 in region SYD.',
    );
    expect(sentenceOn(from(['SYD'], ['M2']))).toBeUndefined();
    expect(sentenceOn(from(['NORD'], ['M1']))).toBeUndefined();
    expect(sentenceOn(from([], ['M2']))).toBeDefined();
    expect(sentenceOn(from([], []))).toBeUndefined();
  });
  it('says both', () => {
    expect(sentenceOn({ conditions: ['DRUG_FREE'], ...from(['NORD'], []) })).toBe(
      'Provider P3 asks for DRUG_FREE and does not take residents of municipality M1 in region SYD.',
    );
  });
  it('never refuses for one condition less', () => {
    const codes = fc.subarray(['DRUG_FREE', 'CRIME_FREE', 'POLICE_REPORT']);
    fc.assert(
      fc.property(codes, codes, (conditions, meets) => {
        if (sentenceOn({ conditions }, meets) === undefined)
          expect(sentenceOn({ conditions: conditions.slice(1) }, meets)).toBeUndefined();
      }),
    );
  });
});
