import { describe, expect, it } from '@jest/globals';
import { parseScenario, readScenario } from './read-scenario.js';
import { aScenario } from './testing/a-scenario.js';

const errorsOf = (value: unknown) => {
  const result = parseScenario(value);
  return result.ok ? [] : result.refusal.errors;
};

describe('readScenario', () => {
  it('reads a text as the value that it writes', () => {
    expect(readScenario(JSON.stringify(aScenario()))).toEqual({ ok: true, value: aScenario() });
  });
  it('reads bytes, with a byte order mark or without', () => {
    expect(readScenario(new TextEncoder().encode(`\uFEFF${JSON.stringify(aScenario())}`)).ok).toBe(true);
    expect(readScenario(new TextEncoder().encode(JSON.stringify(aScenario()))).ok).toBe(true);
  });
  it('tells the line and column where the text stops being JSON', () => {
    expect(readScenario('{\n  "format": fristad }')).toEqual({
      ok: false,
      refusal: {
        errors: [
          {
            pointer: '',
            message: 'is not JSON at line 2, column 13',
            expected: 'a value',
            got: '"fristad }"',
          },
        ],
        omitted: 0,
      },
    });
  });
  it('refuses more bytes than allowed, counted in UTF-8', () => {
    const text = JSON.stringify(aScenario());
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeGreaterThan(text.length);
    expect(readScenario(text, { mostBytes: bytes }).ok).toBe(true);
    expect(readScenario(text, { mostBytes: bytes - 1 }).ok).toBe(false);
  });
  it('names every error at once, each by its place', () => {
    const scenario = aScenario();
    Object.assign(scenario.units[1]!, { beds: '5', locality: 'L7', colour: 'red' });
    Object.assign(scenario.requests[0]!, { homeLocality: 'L8' });
    Reflect.deleteProperty(scenario.policy, 'coolOffDays');
    expect(errorsOf(scenario)).toEqual([
      { pointer: '/policy/coolOffDays', message: 'is missing', expected: 'a whole number of at least 0' },
      {
        pointer: '/units/1/colour',
        message: 'is a key that the format does not have',
        expected: 'no such key',
        got: '"red"',
      },
      {
        pointer: '/units/1/beds',
        message: 'is a string',
        expected: 'a whole number of at least 1',
        got: '"5"',
      },
      {
        pointer: '/requests/0/homeLocality',
        message: 'names a locality that the document does not have',
        expected: 'the code of one of the localities',
        got: '"L8"',
      },
    ]);
  });
  it('lists a thousand errors and counts the rest', () => {
    const scenario = { ...aScenario(), regions: Array.from({ length: 600 }, () => ({ kod: 1 })) };
    const result = parseScenario(scenario);
    expect(result).toMatchObject({ ok: false, refusal: { omitted: 800 } });
    expect(errorsOf(scenario)).toHaveLength(1000);
  });
  it('refuses lists where an object belongs, and lists inside lists', () => {
    const scenario = aScenario();
    Object.assign(scenario.requests[0]!, { threat: [] });
    Object.assign(scenario, { groups: [[]] });
    expect(errorsOf(scenario).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/groups/0 is a list',
      '/requests/0/threat is a list',
    ]);
  });
});
