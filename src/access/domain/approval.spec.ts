import { describe, expect, it } from '@jest/globals';
import type { ActorId } from './actor.js';
import { statusOf, whyNotMore, type Waiting } from './approval.js';

const HOUR = 3_600_000;
const now = new Date('2026-12-31T12:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);
const approver = 'u-2' as ActorId;

describe('asking for approval', () => {
  it('is done twenty times at once, and again when the oldest is a day old', () => {
    const oldest = before(23 * HOUR);
    expect(whyNotMore({ count: 19, oldest }, now)).toBeUndefined();
    expect(whyNotMore({ count: 20, oldest }, now)).toEqual({ code: 'too-many-open', waitMs: HOUR });
    expect(whyNotMore({ count: 20, oldest: null }, now)).toBeUndefined();
  });
});

describe('an approval', () => {
  const status = (over: Partial<Waiting>) =>
    statusOf(
      { askedAt: before(HOUR), approvedBy: null, usedAt: null, refused: null, ...over } as Waiting,
      now,
    );
  const refused = { by: approver, because: 'NOT_JUSTIFIED' } as const;

  it('waits, is given, is refused or is used', () => {
    expect(status({})).toBe('WAITING');
    expect(status({ approvedBy: approver })).toBe('APPROVED');
    expect(status({ refused })).toBe('REFUSED');
    expect(status({ approvedBy: approver, usedAt: before(1) })).toBe('USED');
  });
  it('is worth nothing when it is a day old, given or not; what became of it stays', () => {
    const old = { askedAt: before(24 * HOUR) };
    expect(status({ askedAt: before(24 * HOUR - 1) })).toBe('WAITING');
    expect([status(old), status({ ...old, approvedBy: approver })]).toEqual(['EXPIRED', 'EXPIRED']);
    expect([status({ ...old, refused }), status({ ...old, usedAt: before(HOUR) })]).toEqual([
      'REFUSED',
      'USED',
    ]);
  });
});
