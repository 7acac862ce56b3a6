import { describe, expect, it } from '@jest/globals';
import { declineOf, stateOf } from './offer.model.js';

const NOW = new Date('2026-12-01T10:00:00Z');

describe('how an offer stands', () => {
  const [soon, over] = ['2026-12-01T10:00:00.001Z', '2026-12-01T10:00:00.000Z'];
  it.each([
    [null, soon, null, undefined, 'open'],
    [null, over, null, undefined, 'over'],
    [null, soon, 'a-1', undefined, 'asked'],
    [null, soon, 'a-1', 'WAITING', 'asked'],
    [null, soon, 'a-1', 'REFUSED', 'open'],
    [null, soon, 'a-1', 'EXPIRED', 'open'],
    [null, over, 'a-1', 'REFUSED', 'over'],
    ['ACCEPTED', over, 'a-1', 'USED', 'confirmed'],
    ['DECLINED', soon, null, undefined, 'over'],
  ] as const)('%s until %s, asked %s and %s: %s', (...[outcome, until, approval, asked, state]) => {
    expect(stateOf({ outcome, until, approval }, NOW, asked)).toBe(state);
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
