import { describe, expect, it } from '@jest/globals';
import { kindsOf, leftBy, mayPlanAnew, namedOf, type Incident } from './incidents.model.js';

const anIncident = (id: string, more: Partial<Incident> = {}): Incident => ({
  ...{ id, placement: `PL-${id}`, request: 'R-1', person: 'K-1', constraint: 'enough-beds' },
  ...{ status: 'OPEN', urgency: 'STANDARD', openedAt: '2026-12-01T08:00:00.000Z', due: null },
  ...{ overdue: false, version: 3, keptUntil: null, keptFor: null, keptBy: null, keptAt: null },
  ...{ closedAt: null, transfer: null },
  ...more,
});
const GROUND = 'clear-of-hostile-ground';

describe('another place', () => {
  it('is asked for where an open incident is of a stay with a request', () => {
    expect(mayPlanAnew(anIncident('a'))).toBe(true);
    expect(mayPlanAnew(anIncident('a', { request: null }))).toBe(false);
    for (const status of ['KEPT', 'LEAVING', 'RESOLVED', 'ENDED'] as const)
      expect(mayPlanAnew(anIncident('a', { status }))).toBe(false);
  });

  it('is asked for by kind where more than one breaks the same', () => {
    const items = [
      anIncident('a'),
      anIncident('b', { constraint: GROUND }),
      anIncident('c', { constraint: GROUND }),
      anIncident('d', { constraint: GROUND, status: 'KEPT' }),
      anIncident('e', { constraint: 'provider-cleared', status: 'LEAVING' }),
    ];
    expect(kindsOf(items)).toEqual([{ constraint: GROUND, count: 2 }]);
  });

  it('is asked for by the version that was seen, and for none that was answered meanwhile', () => {
    const items = [anIncident('a'), anIncident('b', { status: 'LEAVING' }), anIncident('c')];
    expect(namedOf(items, new Set(['a', 'b', 'gone']))).toEqual([{ id: 'a', version: 3 }]);
  });

  it('is said not to be asked for, by why', () => {
    const left = [
      { incident: 'a', code: 'not-lived-in' },
      { incident: 'b', code: 'asked-already' },
      { incident: 'c', code: 'not-lived-in' },
    ] as const;
    expect(leftBy({ transfers: [], left: [...left] })).toEqual([
      ['not-lived-in', 2],
      ['asked-already', 1],
    ]);
  });
});
