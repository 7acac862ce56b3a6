import { describe, expect, it } from '@jest/globals';
import { sameContent, sift } from './sift.js';

describe('sameContent', () => {
  it('looks past the order of keys, not past that of lists', () => {
    expect(sameContent({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(sameContent({ b: [1, 2] }, { b: [2, 1] })).toBe(false);
  });
  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: undefined },
      { a: 1, c: undefined },
    ],
    [{ 0: 1 }, [1]],
    [null, {}],
  ])('tells %j from %j', (a, b) => expect(sameContent(a, b)).toBe(false));
});

describe('sift', () => {
  it('parts the new from the differing and drops the equal', () => {
    const stored = [
      { id: 'U1', beds: 2 },
      { id: 'U2', beds: 3 },
    ];
    const incoming = [
      { id: 'U2', beds: 3 },
      { id: 'U1', beds: 5 },
      { id: 'U3', beds: 7 },
    ];
    expect(sift(stored, incoming, ({ id }) => id)).toEqual({
      fresh: [{ id: 'U3', beds: 7 }],
      differing: ['U1'],
    });
  });
});
