import { describe, expect, it } from '@jest/globals';
import { strangeCodes } from './strange-codes.js';

const named = (...codes: readonly string[]) =>
  codes.map((code, place) => ({ pointer: `/needs/${place}`, code }));
const many = (count: number) => Array.from({ length: count }, (_, n) => `C${n}`);

describe('codes that are not known', () => {
  it('are told by their places, with the codes that are', () => {
    expect(strangeCodes(named('QUIET', 'MOAT', 'STEP_FREE', 'quiet'), ['QUIET', 'STEP_FREE'])).toEqual([
      { pointer: '/needs/1', message: 'is no known code', expected: 'one of QUIET, STEP_FREE' },
      { pointer: '/needs/3', message: 'is no known code', expected: 'one of QUIET, STEP_FREE' },
    ]);
    expect(strangeCodes(named('QUIET', 'QUIET'), ['QUIET'])).toEqual([]);
  });

  it('make no answer longer than a hundred places of fifty codes', () => {
    const faults = strangeCodes(named(...many(101).map((code) => `X${code}`)), many(51));
    expect([faults.length, faults.at(-1)?.pointer]).toEqual([100, '/needs/99']);
    expect(faults[0]?.expected).toBe(`one of /api/codes/features: ${many(50).join(', ')}, …`);
    expect(strangeCodes(named('X'), many(50))[0]?.expected).toBe(`one of ${many(50).join(', ')}`);
  });
});
