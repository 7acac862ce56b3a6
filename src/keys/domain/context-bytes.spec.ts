import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contextBytes } from './context-bytes.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const parts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat()), { maxLength: 5 });

describe('the bytes of a context', () => {
  it('put each part behind its length, and a number in digits', () => {
    expect(hex(contextBytes('unit', 'å', 312))).toBe(
      '00000004' + '756e6974' + '00000002' + 'c3a5' + '00000003' + '333132',
    );
    expect(hex(contextBytes())).toBe('');
  });

  it.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['ab'], ['a', 'b']],
    [['a', ''], ['a']],
    [
      ['', 'a'],
      ['a', ''],
    ],
  ])('tell %j from %j', (one, other) =>
    expect(hex(contextBytes(...one))).not.toBe(hex(contextBytes(...other))),
  );

  it('are never the same for two lists', () => {
    const same = (a: readonly (string | number)[], b: readonly (string | number)[]) =>
      a.length === b.length && a.every((part, i) => String(part) === String(b[i]));
    fc.assert(
      fc.property(
        parts,
        parts,
        (a, b) => (hex(contextBytes(...a)) === hex(contextBytes(...b))) === same(a, b),
      ),
      { numRuns: 2_000 },
    );
  });
});
