import { describe, expect, it } from '@jest/globals';
import { heldUntil } from './offer.js';

describe('how long a place is held', () => {
  const from = new Date('2026-12-01T09:00:00Z');
  const evening = (day: string) => new Date(`${day}T21:00:00Z`);
  it('is a day', () =>
    expect(heldUntil(from, evening('2026-12-20'))).toEqual(new Date('2026-12-02T09:00:00Z')));
  it('is not beyond the evening of the day of arrival', () => {
    expect(heldUntil(from, evening('2026-12-01'))).toEqual(evening('2026-12-01'));
    expect(heldUntil(from, evening('2026-12-02'))).toEqual(new Date('2026-12-02T09:00:00Z'));
    expect(heldUntil(from, evening('2026-11-30')).getTime()).toBeLessThan(from.getTime());
  });
});
