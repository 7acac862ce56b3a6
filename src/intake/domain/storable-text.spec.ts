import { describe, expect, it } from '@jest/globals';
import { unstorableText } from './storable-text.js';

describe('unstorableText', () => {
  it('finds each text and key that a database can not hold, by its pointer', () => {
    const document = { 'a/b': ['x', 'y\u0000'], 'k~\u0000': 1, day: '0000-02-03', fine: '0001-01-01' };
    expect(unstorableText(document)).toEqual([
      { pointer: '/a~1b/1', message: 'holds a null character', expected: 'text without null characters' },
      { pointer: '/k~0\u0000', message: 'holds a null character', expected: 'text without null characters' },
      { pointer: '/day', message: 'lies in the year 0', expected: 'a day from the year 1' },
    ]);
  });
  it('lets 500 characters through and not 501', () => {
    expect(unstorableText('x'.repeat(500))).toEqual([]);
    expect(unstorableText('x'.repeat(501))).toEqual([
      { pointer: '', message: 'is 501 characters long', expected: 'at most 500 characters' },
    ]);
  });
});
