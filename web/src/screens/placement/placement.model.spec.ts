import { describe, expect, it } from '@jest/globals';
import { actsOf, askedOf, commandOf, isFilled, reached, type Placement } from './placement.model.js';

describe('the life of a placement', () => {
  it.each([
    ['PROPOSED', false, 0],
    ['PROPOSED', true, 1],
    ['PROVISIONAL', true, 1],
    ['CONFIRMED', true, 2],
    ['ARRIVED', false, 3],
    ['DEPARTED', false, 4],
    ['CANCELLED', true, undefined],
  ] as const)('%s, asked %s: step %s', (status, isAsked, step) => {
    expect(reached(status, isAsked)).toBe(step);
  });

  it('has an act that comes next, for those who may', () => {
    expect(actsOf('CONFIRMED', ['COORDINATOR'])[0]).toBe('arrival');
    expect(actsOf('CONFIRMED', ['COORDINATOR'])).not.toContain('decline');
    expect(actsOf('CONFIRMED', ['HOUSING_OFFICER'])).toEqual(['arrival', 'nonArrival', 'decline']);
    expect(actsOf('ARRIVED', ['HOUSING_OFFICER'])).toEqual(['departure']);
    expect(actsOf('ARRIVED', ['AUDITOR'])).toEqual([]);
    expect(actsOf('DEPARTED', ['COORDINATOR'])).toEqual([]);
  });

  it('is told by the last question about it', () => {
    const asked = (object: string, askedAt: string, rule = 'placement.confirm') =>
      ({ rule, object, status: 'WAITING', askedAt }) as const;
    const last = asked('PL-1', '2026-12-02', 'placement.confirm-in-emergency');
    const others = [asked('PL-2', '2026-12-09'), asked('PL-1', '2026-12-09', 'placement.override')];
    expect(askedOf([asked('PL-1', '2026-12-01'), last, ...others], 'PL-1')).toBe(last);
    expect(askedOf(others, 'PL-1')).toBeUndefined();
  });
});

describe('what is sent', () => {
  const placement = {
    unit: 'U-1',
    arrival: '2026-12-01',
    departure: '2026-12-15',
    judged: 'sha256:1',
  } as Placement;

  it('is confirmed as it was judged', () => {
    expect(commandOf(placement)).toEqual({
      unit: 'U-1',
      arrival: '2026-12-01',
      departure: '2026-12-15',
      setAside: [],
      judged: 'sha256:1',
    });
    expect(commandOf({ ...placement, judged: null })).toBeUndefined();
  });

  it('has a day and a reason where the act wants them', () => {
    const values = { day: '2026-12-01', reason: null, remark: null, unit: '', request: '', nights: 14 };
    expect(isFilled('arrival', values)).toBe(true);
    expect(isFilled('arrival', { ...values, day: '' })).toBe(false);
    expect(isFilled('decline', values)).toBe(false);
    expect(isFilled('decline', { ...values, reason: 'RESIDENT_MIX' })).toBe(true);
    expect(isFilled('transfer', { ...values, request: 'R-1' })).toBe(false);
  });
});
