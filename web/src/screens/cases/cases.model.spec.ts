import { describe, expect, it } from '@jest/globals';
import { countsOf, filtered, rowsOf, type Listed } from './cases.model.js';

const aRequest = (more: Partial<Listed> = {}): Listed => ({
  id: 'R-1',
  person: 'K-1',
  stage: 'GRANTED',
  due: '2026-12-02T10:00:00.000Z',
  overdue: false,
  waitedDays: 2,
  urgency: 'STANDARD',
  kind: 'EMERGENCY',
  household: { adults: 1, children: 0 },
  ...more,
});
const aCase = (id: string, mergedInto: string | null = null) => ({ id, mergedInto });

describe('the list of cases', () => {
  const requests = [
    aRequest(),
    aRequest({ id: 'R-2', person: 'K-2', stage: 'OFFERED', due: '2026-12-01T10:00:00.000Z' }),
    aRequest({ id: 'R-3', person: 'K-3', stage: 'DRAFT', overdue: true, due: '2026-12-09T10:00:00.000Z' }),
    aRequest({ id: 'R-4', person: 'K-4', stage: 'REFUSED', due: null }),
    aRequest({ id: 'R-5', person: 'K-1', stage: 'ENDED', due: '2026-11-01T10:00:00.000Z' }),
  ];
  const cases = ['K-5', 'K-4', 'K-3', 'K-2', 'K-1'].map((id) => aCase(id));
  const rows = rowsOf([...cases, aCase('K-0', 'K-1')], requests);

  it('has the late first, then the next clock; what is over, and what has no request, is last; no merged case', () => {
    expect(rows.map(({ id, next }) => [id, next?.id])).toEqual([
      ['K-3', 'R-3'],
      ['K-2', 'R-2'],
      ['K-1', 'R-1'],
      ['K-4', 'R-4'],
      ['K-5', undefined],
    ]);
  });

  it('is filtered by what is next and by any reference', () => {
    const idsOf = (...how: [Parameters<typeof filtered>[1], string]) =>
      filtered(rows, ...how).map(({ id }) => id);
    expect(idsOf('late', '')).toEqual(['K-3']);
    expect(idsOf('seeking', '')).toEqual(['K-1']);
    expect(idsOf('all', ' r-5')).toEqual(['K-1']);
    expect(idsOf('closed', 'k-2')).toEqual([]);
    expect(countsOf(rows)).toEqual([
      { filter: 'all', count: 5 },
      { filter: 'late', count: 1 },
      { filter: 'draft', count: 1 },
      { filter: 'seeking', count: 1 },
      { filter: 'offered', count: 1 },
      { filter: 'closed', count: 1 },
    ]);
  });
});
