import { describe, expect, it } from '@jest/globals';
import { declineOf, stateOf } from './offer.model.js';

const NOW = new Date('2026-12-01T10:00:00Z');

describe('how an offer stands', () => {
  it.each([
    [null, '2026-12-01T10:00:00.001Z', 'open'],
    [null, '2026-12-01T10:00:00.000Z', 'over'],
    ['ACCEPTED', '2026-12-01T09:00:00.000Z', 'asked'],
    ['DECLINED', '2026-12-02T09:00:00.000Z', 'over'],
  ] as const)('%s until %s: %s', (outcome, until, state) => {
    expect(stateOf({ outcome, until }, NOW)).toBe(state);
  });
});

describe('what is sent to decline', () => {
  it.each([
    [null, null, undefined],
    ['CONTACTS_NEARBY', 'GROUP_SEEN', { reason: 'CONTACTS_NEARBY' }],
    ['NEW_LOCAL_INTELLIGENCE', null, { reason: 'NEW_LOCAL_INTELLIGENCE' }],
    ['NEW_LOCAL_INTELLIGENCE', 'GROUP_SEEN', { reason: 'NEW_LOCAL_INTELLIGENCE', remark: 'GROUP_SEEN' }],
  ])('%s and %s: %j', (reason, remark, sent) => {
    expect(declineOf(reason, remark)).toEqual(sent);
  });
});
