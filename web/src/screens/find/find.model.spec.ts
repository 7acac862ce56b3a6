import { describe, expect, it } from '@jest/globals';
import { excludedAt, ruledOutBy } from './find.model.js';

describe('what rules units out', () => {
  it('is told by constraint, the most first, without those that rule out none', () => {
    expect(ruledOutBy({ a: 1, b: 7, c: 0 }, { b: 2 })).toEqual([
      { constraint: 'b', units: 7, alone: 2 },
      { constraint: 'a', units: 1, alone: 0 },
    ]);
  });
});

describe('why not here', () => {
  const unit = (id: string, locality: string) => ({
    unit: id,
    locality,
    region: 'NORD',
    arrival: '2026-12-01',
    reasons: [],
  });
  const units = [unit('U00001', 'L1'), unit('U00002', 'L2')];
  const nameOf = (code: string) => (code === 'L1' ? 'Åre' : code);

  it.each([
    ['', ['U00001', 'U00002']],
    ['å', ['U00001']],
    ['u00002 ', ['U00002']],
    ['nord', ['U00001', 'U00002']],
    ['Ystad', []],
  ])('“%s” finds %j', (typed, found) => {
    expect(excludedAt(units, typed, nameOf).map((one) => one.unit)).toEqual(found);
  });
});
