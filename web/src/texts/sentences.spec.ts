import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentences.js';

const naming = {
  label: (list: string, code: string) => (list === 'feature' && code === 'QUIET' ? 'Lugnt' : code),
  place: (code: string) => (code === 'UMEA' ? 'Umeå' : code),
  number: (figure: number) => `${figure} st`,
  written: (day: string) => `den ${day}`,
};

describe('a message in words', () => {
  it.each([
    ['{beds} sängar för {persons}', { beds: 3, persons: 2 }, '3 st sängar för 2 st'],
    ['Boendet saknar {needs}', { needs: ['QUIET', 'STEP_FREE'] }, 'Boendet saknar lugnt, step_free'],
    [
      'Ligger i {locality}, den {arrival}',
      { locality: 'UMEA', arrival: '2026-12-01' },
      'Ligger i Umeå, den den 2026-12-01',
    ],
    ['Utföraren {provider}', { provider: 'P-1' }, 'Utföraren P-1'],
    ['Utan {needs}', {}, 'Utan {needs}'],
  ])('%s, %j', (template, figures, said) => {
    expect(sentenceOf(template, figures, naming)).toBe(said);
  });
});
