import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { firstArrival } from './emergency-transfer.js';

const evening = new Date('2026-12-01T20:00:00Z');
const days = { today: isoDate('2026-12-01'), tomorrow: isoDate('2026-12-02'), evening };

describe('the first day of arrival in an emergency', () => {
  it('is today until the evening, and tomorrow from then on', () => {
    expect(firstArrival({ ...days, at: new Date('2026-12-01T19:59:59.999Z') })).toBe('2026-12-01');
    expect(firstArrival({ ...days, at: evening })).toBe('2026-12-02');
  });
});
