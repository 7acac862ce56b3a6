import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { isAsExpected, judgedStay, whyNotConfirmable, type PlacementRecord } from './placement-record.js';

const setAside = (constraint: string) => ({
  constraint,
  reason: 'x',
  askedBy: 'u-1',
  at: '2026-12-01T00:00:00Z',
});
const aPlacement = (over: Partial<PlacementRecord> = {}) =>
  ({
    ...{ id: 'PL-1', request: 'R-1', person: 'C-1', unit: 'U-1', persons: 2 },
    ...{ arrival: isoDate('2026-12-10'), departure: isoDate('2026-12-20') },
    ...{ status: 'PROPOSED', version: 3, judged: 'sha256:0', extends: null, transfers: null },
    setAside: [setAside('saturation-cap'), setAside('region-load')],
    ...over,
  }) as PlacementRecord;

describe('a placement in hand', () => {
  it('is judged by all its nights, and an extension by those to come', () => {
    const extension = aPlacement({ extends: 'PL-0' as PlacementRecord['id'] });
    const from = (placement: PlacementRecord, today: string) => judgedStay(placement, isoDate(today));
    expect(from(aPlacement(), '2026-12-12')).toEqual({
      ...{ request: 'R-1', unit: 'U-1', isExtension: false },
      ...{ arrival: '2026-12-10', departure: '2026-12-20' },
    });
    expect(from(extension, '2026-12-12')).toMatchObject({ arrival: '2026-12-12', isExtension: true });
    expect(from(extension, '2026-12-09')).toMatchObject({ arrival: '2026-12-10', isExtension: true });
  });
  it('is decided upon as it was seen, while it is proposed', () => {
    expect(whyNotConfirmable(aPlacement(), 3)).toBeUndefined();
    expect(whyNotConfirmable(aPlacement(), 2)).toBe('stale');
    expect(whyNotConfirmable(aPlacement({ status: 'CONFIRMED' }), 3)).toBe('not-proposed');
  });
  it('is as it was shown, or in one thing not', () => {
    const expected = {
      ...{ unit: 'U-1', arrival: '2026-12-10', departure: '2026-12-20', judged: 'sha256:0' },
      setAside: ['region-load', 'saturation-cap'],
    };
    expect(isAsExpected(aPlacement(), expected)).toBe(true);
    const others = [{ unit: 'U-2' }, { arrival: '2026-12-11' }, { departure: '2026-12-21' }];
    const more = [{ judged: 'sha256:1' }, { setAside: ['region-load'] }, { setAside: [] }];
    for (const other of [...others, ...more])
      expect([other, isAsExpected(aPlacement(), { ...expected, ...other })]).toEqual([other, false]);
    expect(isAsExpected(aPlacement({ judged: null }), expected)).toBe(false);
  });
});
