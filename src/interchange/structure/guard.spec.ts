import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../errors/printed.js';
import { guard } from './guard.js';

const sentences = (value: unknown) => guard(value).map(sentenceOf);

describe('guard', () => {
  it('lets plain JSON pass', () => {
    expect(sentences({ a: [1, 'å', null, true, { b: -0.5 }], empty: {}, none: [] })).toEqual([]);
  });
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses the key %s',
    (key) => {
      expect(sentences(JSON.parse(`{"units":[{"${key}":{"beds":1}}]}`))).toEqual([
        `/units/0/${key} is a name that JavaScript reserves; expected no such key.`,
      ]);
    },
  );
  it('refuses what JSON cannot hold', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(sentences({ a: undefined })).toEqual([
      '/a is undefined, which JSON does not have; expected a JSON value; got undefined.',
    ]);
    expect(sentences({ a: 1n })).toEqual([
      '/a is bigint, which JSON does not have; expected a JSON value; got 1.',
    ]);
    expect(sentences([new Date(0)])[0]).toMatch(/^\/0 is not plain JSON;/);
    expect(sentences(new Map())[0]).toMatch(/^The document is not plain JSON;/);
    expect(sentences(loop)[0]).toMatch(
      /is nested too deep; expected at most 32 steps from the root; got a list of 1\.$/,
    );
  });
  it('refuses half a surrogate pair in a value and in a key', () => {
    expect(
      guard({ a: '\ud83d', '\ude00': 1, b: '\ud83d\ude00' })
        .map(({ message }) => message)
        .sort(),
    ).toEqual(['holds half a surrogate pair', 'is a key with half a surrogate pair']);
  });
});
