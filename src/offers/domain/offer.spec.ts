import { describe, expect, it } from '@jest/globals';
import { heldUntil } from './offer.js';

describe('how long a place is held', () => {
  const from = new Date('2026-12-01T09:00:00Z');
  const endOf = (day: string) => new Date(`${day}T23:00:00Z`);
  it('is a day', () =>
    expect(heldUntil(from, endOf('2026-12-20'))).toEqual(new Date('2026-12-02T09:00:00Z')));
  it('is not beyond the day of arrival', () => {
    expect(heldUntil(from, endOf('2026-12-01'))).toEqual(endOf('2026-12-01'));
    expect(heldUntil(from, endOf('2026-12-02'))).toEqual(new Date('2026-12-02T09:00:00Z'));
    expect(heldUntil(from, endOf('2026-11-30')).getTime()).toBeLessThan(from.getTime());
  });
});
