import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { BECOMES, isOver, REQUEST_STATUSES, statusOnceChanged } from './request-life.js';

describe('a request', () => {
  it('becomes what was done with it', () => {
    expect(BECOMES).toEqual({
      ...{ submit: 'SUBMITTED', withdraw: 'WITHDRAWN', grant: 'GRANTED' },
      ...{ refuse: 'REFUSED', park: 'PARKED', resume: 'GRANTED', appeal: 'SUBMITTED' },
    });
  });
  it('is to be decided anew once its content was changed', () => {
    expect(REQUEST_STATUSES.map((status) => [status, statusOnceChanged(status)])).toEqual([
      ['DRAFT', 'DRAFT'],
      ['SUBMITTED', 'SUBMITTED'],
      ['GRANTED', 'SUBMITTED'],
      ['PARKED', 'SUBMITTED'],
      ['REFUSED', 'DRAFT'],
      ['WITHDRAWN', 'WITHDRAWN'],
      ['EXPIRED', 'DRAFT'],
    ]);
  });
  it('is over on the day after the last on which anybody may arrive', () => {
    const latest = isoDate('2026-12-31');
    const days = ['2026-12-30', '2026-12-31', '2027-01-01'].map(isoDate);
    expect(days.map((today) => isOver({ latest }, today))).toEqual([false, false, true]);
  });
});
