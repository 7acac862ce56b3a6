import { describe, expect, it } from '@jest/globals';
import { actsOf } from './request.model.js';

describe('what is done with a request', () => {
  it('is the next act first, and nothing once it is over or has a place', () => {
    expect(actsOf('DRAFT', 'coordinator')[0]).toBe('submit');
    expect(actsOf('GRANTED', 'coordinator')).toEqual(['find', 'park', 'withdraw']);
    expect(actsOf('PARKED', 'coordinator')[0]).toBe('resume');
    expect(actsOf('PLACED', 'coordinator')).toEqual([]);
    expect(actsOf('WITHDRAWN', 'coordinator')).toEqual([]);
  });

  it('is decided by an approver while it is submitted, and by no coordinator', () => {
    expect(actsOf('SUBMITTED', 'approver')).toEqual(['grant', 'refuse']);
    expect(actsOf('GRANTED', 'approver')).toEqual([]);
    expect(actsOf('SUBMITTED', 'coordinator')).toEqual(['withdraw']);
  });
});
