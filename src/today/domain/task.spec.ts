import { describe, expect, it } from '@jest/globals';
import { tasksOf } from '../application/tasks-of.js';
import { countsOf, inOrder, isLate, type Task } from './task.js';

const task = (more: Partial<Task>): Task => ({
  kind: 'REQUEST_TO_DECIDE',
  id: 'R-1',
  case: 'K-1',
  urgency: 'STANDARD',
  since: '2026-12-01T08:00:00.000Z',
  due: '2026-12-04',
  overdue: false,
  ...more,
});

describe('what waits today', () => {
  it('comes by its limit, then by urgency, then by how long it waits; without a limit last', () => {
    const [late, urgent, older, plain, never] = [
      task({ id: 'R-9', due: '2026-12-03' }),
      task({ id: 'R-8', urgency: 'EMERGENCY' }),
      task({ id: 'R-7', since: '2026-11-30T08:00:00.000Z' }),
      task({ id: 'R-2' }),
      task({ id: 'R-3', due: null, urgency: 'EMERGENCY' }),
    ];
    expect(inOrder([never, plain, older, urgent, late])).toEqual([late, urgent, older, plain, never]);
  });

  it('is late from the moment by which it had to be done, where it has one', () => {
    const [now, due] = [new Date('2026-12-04T09:00:00.000Z'), '2026-12-04T09:00:00.000Z'];
    const at = { day: '2026-12-04', at: now };
    const before = { ...at, at: new Date('2026-12-04T08:59:59.999Z') };
    expect(isLate(task({ due }), at)).toBe(true);
    expect(isLate(task({ due }), before)).toBe(false);
    expect(isLate(task({ due: null }), at)).toBe(false);
    expect(isLate(task({ kind: 'OVERSTAY', due: null }), at)).toBe(true);
    expect(isLate(task({ kind: 'APPROVAL_TO_GIVE', due }), at)).toBe(false);
  });

  it('is late after the day on which it had to be done, where it has a day', () => {
    const on = { day: '2026-12-04', at: new Date('2026-12-04T09:00:00.000Z') };
    const late = (due: string | null) => isLate(task({ kind: 'MEASURE_ENDS', due }), on);
    expect([late('2026-12-03'), late('2026-12-04'), late('2026-12-05'), late(null)]).toEqual([
      ...[true, false],
      ...[false, false],
    ]);
  });

  it('is counted by kind', () => {
    const tasks = [task({}), task({ id: 'R-2' }), task({ kind: 'OVERSTAY', id: 'PL-1' })];
    expect(countsOf(tasks)).toEqual({ REQUEST_TO_DECIDE: 2, OVERSTAY: 1 });
    expect(countsOf([])).toEqual({});
  });

  it('is an answer to a question for whoever may be asked, and to one’s own for whoever asks', () => {
    expect(tasksOf.COORDINATOR).not.toContain('APPROVAL_TO_GIVE');
    expect(tasksOf.APPROVER).toContain('APPROVAL_TO_GIVE');
    expect(tasksOf.APPROVER).not.toContain('APPROVAL_GIVEN');
    expect(tasksOf.HOUSING_OFFICER).not.toContain('INCIDENT');
  });
});
