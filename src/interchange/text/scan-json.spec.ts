import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentenceOf } from '../errors/printed.js';
import { DEEPEST, scanJson } from './scan-json.js';

const sentences = (text: string) => scanJson(text).map(sentenceOf);
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it.each([
    ['', 'The document is not JSON: the text ends too early, at line 1, column 1; expected a value.'],
    ['{"a":1,}', 'The document is not JSON at line 1, column 8; expected a key in double quotes; got "}".'],
    ['{"a":\n 1 2}', 'The document is not JSON at line 2, column 4; expected , or }; got "2}".'],
    ['[1,2', 'The document is not JSON: the text ends too early, at line 1, column 5; expected , or ].'],
    ['[01]', 'The document is not JSON at line 1, column 3; expected , or ]; got "1]".'],
    ['{"a" 1}', 'The document is not JSON at line 1, column 6; expected : after the key; got "1}".'],
    ['[] []', 'The document is not JSON at line 1, column 4; expected nothing after the document; got "[]".'],
    [
      "{'a':1}",
      `The document is not JSON at line 1, column 2; expected a key in double quotes or }; got "'a':1}".`,
    ],
    [
      '["a\tb"]',
      String.raw`The document is not JSON at line 1, column 2; expected a value or ]; got "\"a\tb\"]".`,
    ],
  ])('tells where %j stops being JSON', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });
  it('finds a key that stands twice, even when it is written in two ways', () => {
    expect(sentences(String.raw`{"units":[{"a/b":1,"c":2},{"a/b":1,"a\u002fb":2}],"c":1}`)).toEqual([
      '/units/1/a~1b stands twice in its object; expected each key once.',
    ]);
  });
  it('lets siblings and nested objects use the same key', () => {
    expect(sentences('[{"a":{"a":{}}},{"a":[{"a":1},{"a":2}]}]')).toEqual([]);
  });
  it('refuses one level more than the deepest', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(sentences(nested(DEEPEST))).toEqual([]);
    expect(sentences(nested(DEEPEST + 1))).toEqual([
      `${'/0'.repeat(DEEPEST)} is nested too deep; expected at most 32 objects or lists inside each other.`,
    ]);
  });
  it('does not overflow on a depth bomb', () => {
    expect(scanJson('['.repeat(3_000_000))).toHaveLength(1);
    expect(scanJson('{"a":'.repeat(1_000_000))).toHaveLength(1);
    expect(scanJson(`"${String.raw`\n`.repeat(2_000_000)}"`)).toHaveLength(0);
  });
  it('accepts what JSON.parse accepts, and nothing else', () => {
    const json = fc.json({ maxDepth: 5 });
    const broken = fc
      .tuple(json, fc.nat(), fc.constantFrom(...Array.from('{}[]:,"\\0e-.+tfn u\u0001')))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + 1);
      });
    const text = fc.oneof(
      json,
      broken,
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,"\\01e-.+truefalsn ')) }),
    );
    const seen = { sound: 0, broken: 0 };
    fc.assert(
      fc.property(text, (candidate) => {
        const isSound = parses(candidate);
        seen[isSound ? 'sound' : 'broken'] += 1;
        expect(scanJson(candidate).filter(({ message }) => message.startsWith('is not JSON'))).toHaveLength(
          isSound ? 0 : 1,
        );
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.sound, seen.broken)).toBeGreaterThan(500);
  });
});
