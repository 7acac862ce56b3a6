import { describe, expect, it } from '@jest/globals';
import { figuresOf, groupsOf, targetOf, whenOf, type Task } from './today.model.js';

const NOW = new Date('2026-12-01T10:00:00Z');
const aTask = (more: Partial<Task> = {}): Task => ({
  kind: 'REQUEST_TO_DECIDE',
  id: 'R-1',
  case: 'K-1',
  urgency: null,
  since: null,
  due: null,
  overdue: false,
  ...more,
});

describe('when a task is due', () => {
  it.each([
    [{ overdue: true, due: '2026-12-09' }, 'overdue'],
    [{ due: '2026-12-02T10:00:00.000Z' }, 'day'],
    [{ due: '2026-12-02T10:00:00.001Z' }, 'later'],
    [{ due: '2026-12-01' }, 'day'],
    [{ due: '2026-12-02' }, 'later'],
    [{ due: null }, 'open'],
  ] as const)('%j is %s', (more, when) => {
    expect(whenOf(aTask(more), NOW)).toBe(when);
  });
});

describe('the groups of today', () => {
  const offer = aTask({ kind: 'OFFER_TO_ANSWER', id: 'PL-1', due: '2026-12-01T12:00:00.000Z' });
  const late = aTask({ kind: 'OVERSTAY', id: 'PL-2', overdue: true });
  const open = aTask({ kind: 'CASE_WITHOUT_FUNDING', id: 'K-1' });

  it('are those that there are, the overdue first', () => {
    const tasks = [offer, open, late];
    expect(groupsOf(tasks, undefined, NOW)).toEqual([
      { when: 'overdue', tasks: [late] },
      { when: 'day', tasks: [offer] },
      { when: 'open', tasks: [open] },
    ]);
    expect(groupsOf(tasks, 'offers', NOW)).toEqual([{ when: 'day', tasks: [offer] }]);
    expect(groupsOf(tasks, 'incidents', NOW)).toEqual([]);
  });

  it('are counted by area, also what is not listed', () => {
    const counts = { OFFER_TO_ANSWER: 3, PLACEMENT_TO_CONFIRM: 2, OVERSTAY: 7 };
    expect(figuresOf(counts, { OVERSTAY: 6 })).toEqual([
      { area: 'offers', count: 5, overdue: 0 },
      { area: 'moves', count: 7, overdue: 6 },
    ]);
  });
});

describe('the next act', () => {
  it('is done where the thing is shown, of work on a case at the case', () => {
    expect(targetOf(aTask())).toEqual({ thing: 'request', id: 'R-1', of: 'K-1' });
    expect(targetOf(aTask({ kind: 'MEASURE_ENDS', id: 'm-1', case: 'K-9' }))).toEqual({
      thing: 'case',
      id: 'K-9',
    });
    expect(targetOf(aTask({ kind: 'THREAT_NOT_VALID', id: 'K-3', case: null }))).toEqual({
      thing: 'case',
      id: 'K-3',
    });
    expect(targetOf(aTask({ kind: 'SEARCH_FROZEN', id: 'u-1' }))).toBeUndefined();
  });
});
