import { describe, expect, it } from '@jest/globals';
import { thingIn, wordsOf } from './shown-thing.js';

describe('what an address points to', () => {
  it('is a thing, with its case where that is known', () => {
    expect(thingIn(wordsOf({ id: 'PL-17', of: 'K-17' }))).toEqual({ id: 'PL-17', of: 'K-17' });
    expect(thingIn(wordsOf({ id: 'PL-17' }))).toEqual({ id: 'PL-17' });
    expect(wordsOf({ id: 'PL-17' })).toBe('PL-17');
  });
});
