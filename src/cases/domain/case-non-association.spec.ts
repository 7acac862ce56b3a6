import { describe, expect, it } from '@jest/globals';
import { isPairAsExpected, whyNotApart, type CaseNonAssociation } from './case-non-association.js';

describe('two persons who are kept apart', () => {
  it('are two', () => {
    expect(whyNotApart('C-1', 'C-1', { scope: 'UNIT', metres: null })).toBe('same-person');
    expect(whyNotApart('C-1', 'C-2', { scope: 'UNIT', metres: null })).toBeUndefined();
  });
  it.each(['UNIT', 'LOCALITY', 'MUNICIPALITY'] as const)(
    'have no metres between them within a %s',
    (scope) => {
      expect(whyNotApart('C-1', 'C-2', { scope, metres: null })).toBeUndefined();
      expect(whyNotApart('C-1', 'C-2', { scope, metres: 0 })).toBe('metres-with-distance-alone');
    },
  );
  it('have metres between them at a distance', () => {
    expect(whyNotApart('C-1', 'C-2', { scope: 'DISTANCE', metres: 5_000 })).toBeUndefined();
    expect(whyNotApart('C-1', 'C-2', { scope: 'DISTANCE', metres: null })).toBe('metres-with-distance-alone');
  });
  it('are as they were shown, or in one thing not', () => {
    const expected = { other: 'C-2', scope: 'DISTANCE', metres: 5_000 } as const;
    const pair: CaseNonAssociation = {
      ...expected,
      id: 'P-1',
      addedAt: null,
      withdrawnAt: null,
      withdrawnFor: null,
    };
    expect(isPairAsExpected(pair, expected)).toBe(true);
    expect(isPairAsExpected({ ...pair, other: 'C-3' }, expected)).toBe(false);
    expect(isPairAsExpected({ ...pair, scope: 'LOCALITY' }, expected)).toBe(false);
    expect(isPairAsExpected({ ...pair, metres: 5_001 }, expected)).toBe(false);
  });
});
