import { describe, expect, it } from '@jest/globals';
import { draftUntil, parseDraftKey } from './form-draft.js';

const long = (length: number) => 'a'.repeat(length);

describe('the key of a draft', () => {
  it.each(['a', 'new-request', 'decline.PL-17', `a.${long(100)}`, long(40)])('may be %s', (key) => {
    expect(parseDraftKey(key)).toBe(key);
  });
  it.each(['', 'A', '-a', 'a.', 'a.b.c', 'a b', 'å', long(41), `a.${long(101)}`, 'a\n', 'a.K 1'])(
    'may not be %j',
    (key) => {
      expect(parseDraftKey(key)).toBeUndefined();
    },
  );
});

it('a draft is there for thirty days', () => {
  expect(draftUntil(new Date('2026-12-01T10:00:00Z'))).toEqual(new Date('2026-12-31T10:00:00Z'));
});
