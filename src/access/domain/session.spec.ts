import { describe, expect, it } from '@jest/globals';
import { sessionValidity, type Session } from './session.js';

const now = new Date('2026-12-31T12:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
type Ages = { readonly began?: number; readonly seen?: number; readonly rotated?: number };
const validity = ({ began = HOUR, seen = 0, rotated = 0 }: Ages, isEarlier = false) =>
  sessionValidity(
    { beganAt: before(began), seenAt: before(seen), rotatedAt: before(rotated) } as Session,
    isEarlier,
    now,
  );

describe('a session', () => {
  it('is over after eight hours, or a quarter of an hour unused', () => {
    expect(validity({ began: 8 * HOUR - 1 })).toBe('live');
    expect(validity({ began: 8 * HOUR })).toBe('over');
    expect(validity({ seen: 15 * MINUTE - 1 })).toBe('live');
    expect(validity({ seen: 15 * MINUTE })).toBe('over');
  });
  it('has another secret every ten minutes', () => {
    expect(validity({ rotated: 10 * MINUTE - 1 })).toBe('live');
    expect(validity({ rotated: 10 * MINUTE })).toBe('rotate');
  });
  it('takes an earlier secret for half a minute, whose owner is not given another', () => {
    expect(validity({ rotated: 30 * SECOND }, true)).toBe('live');
    expect(validity({ rotated: 30 * SECOND + 1 }, true)).toBe('over');
    expect(validity({ rotated: 10 * MINUTE }, true)).toBe('over');
  });
});
