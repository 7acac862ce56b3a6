import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Scenario } from '#scoring';
import { canonicalJson, digestOf } from './digest.js';
import { aScenario } from './testing/a-scenario.js';

const fromBits = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonicalJson', () => {
  it('writes the sample object of RFC 8785, section 3.2.2 to 3.2.4, byte for byte', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown;
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });
  it('sorts keys by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const sample = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`) as Record<string, unknown>;
    const names = [...canonicalJson(sample).matchAll(/"([^"]+)":/g)].map(([, name]) => name);
    expect(names).toEqual([String.raw`\r`, '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });
  it('sorts names with accents by their code units, not by a language: the French sample of the author of RFC 8785', () => {
    const sample = {
      peach: 'This sorting order',
      péché: 'is wrong according to French',
      pêche: 'but canonicalization MUST',
      sin: 'ignore locale',
    };
    expect(canonicalJson(sample)).toBe(
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
    );
  });
  it('sorts inside lists and keeps the order of lists: the array sample of the author of RFC 8785', () => {
    expect(canonicalJson([56, { d: true, '10': null, '1': [] }])).toBe('[56,{"1":[],"10":null,"d":true}]');
  });
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of RFC 8785, appendix B, as %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });
  it.each(['7fffffffffffffff', '7ff0000000000000'])('refuses %s, which JSON does not have', (bits) => {
    expect(() => canonicalJson(fromBits(bits))).toThrow('not allowed');
  });
});

describe('digestOf', () => {
  const scenario = aScenario() as unknown as Scenario;
  it('is the SHA-256 of the canonical text, in hex', () => {
    const hash = createHash('sha256').update(canonicalJson(scenario)).digest('hex');
    expect(digestOf(scenario)).toBe(`sha256:${hash}`);
    expect(digestOf(scenario)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
  it('does not see the order of keys, and sees every figure', () => {
    const turned = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as Scenario;
    expect(digestOf(turned)).toBe(digestOf(scenario));
    const [first, ...others] = scenario.units;
    const dearer = { ...scenario, units: [{ ...first!, monthlyCost: 14001 }, ...others] };
    expect(digestOf(dearer)).not.toBe(digestOf(scenario));
  });
});
