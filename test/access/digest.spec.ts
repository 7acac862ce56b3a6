import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#access/testing';

describe('the digest', () => {
  it('is of the canonical JSON, whatever the order of keys', () => {
    expect(digestOf({ b: 2, a: [1, 'ö'] })).toBe(digestOf({ a: [1, 'ö'], b: 2 }));
    expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
