import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryAdapter } from './memory-adapter.js';

const AT = Date.parse('2026-12-01T08:00:00Z');
const seconds = (count: number) => jest.setSystemTime(AT + 1000 * count);
const sessions = new MemoryAdapter('Session');
const grants = new MemoryAdapter('Grant');

describe('what the embedded issuer remembers', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: AT });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is found until its time is over, and not at that moment', async () => {
    await sessions.upsert('s', { uid: 'u-s', userCode: 'c-s' }, 60);
    const found = () =>
      Promise.all([sessions.find('s'), sessions.findByUid('u-s'), sessions.findByUserCode('c-s')]);
    seconds(59.999);
    expect(await found()).toEqual(Array(3).fill({ uid: 'u-s', userCode: 'c-s' }));
    seconds(60);
    expect(await found()).toEqual([undefined, undefined, undefined]);
  });

  it('stays for an hour where nobody says how long', async () => {
    await sessions.upsert('h', { kind: 'Session' }, 0);
    seconds(3599);
    expect(await sessions.find('h')).toEqual({ kind: 'Session' });
    seconds(3600);
    expect(await sessions.find('h')).toBeUndefined();
  });

  it('is one of its kind: neither another’s id, nor its uid, nor its code finds it', async () => {
    await sessions.upsert('k', { uid: 'u-k', userCode: 'c-k' }, 60);
    await sessions.upsert('l', { uid: 'u-l', userCode: 'c-l' }, 60);
    expect(await sessions.findByUid('u-l')).toEqual({ uid: 'u-l', userCode: 'c-l' });
    expect(await sessions.findByUserCode('c-l')).toEqual({ uid: 'u-l', userCode: 'c-l' });
    expect(await grants.find('k')).toBeUndefined();
    expect(await grants.findByUid('u-k')).toBeUndefined();
    expect(await grants.findByUserCode('c-k')).toBeUndefined();
    expect(await sessions.findByUid('c-k')).toBeUndefined();
  });

  it('is used up at a second, and gone when it is destroyed', async () => {
    await grants.upsert('used', { kind: 'Grant' }, 60);
    seconds(1.5);
    await grants.consume('used');
    await grants.consume('none');
    expect(await grants.find('used')).toEqual({ kind: 'Grant', consumed: AT / 1000 + 1 });
    expect(await grants.find('none')).toBeUndefined();
    await grants.destroy('used');
    expect(await grants.find('used')).toBeUndefined();
  });

  it('goes with its grant, of whatever kind, and with no other', async () => {
    await sessions.upsert('of-g1', { grantId: 'g1' }, 60);
    await grants.upsert('of-g1', { grantId: 'g1' }, 60);
    await sessions.upsert('of-g2', { grantId: 'g2' }, 60);
    await grants.revokeByGrantId('g1');
    expect(await sessions.find('of-g1')).toBeUndefined();
    expect(await grants.find('of-g1')).toBeUndefined();
    expect(await sessions.find('of-g2')).toEqual({ grantId: 'g2' });
  });

  it('is as much as ten thousand things: then the oldest makes way', async () => {
    for (let count = 1; count <= 10_000; count += 1) await sessions.upsert(`n${count}`, { uid: 'n' }, 60);
    expect(await sessions.find('n1')).toEqual({ uid: 'n' });
    await sessions.upsert('one more', { uid: 'm' }, 60);
    expect(await sessions.find('n1')).toBeUndefined();
    expect(await sessions.find('n2')).toEqual({ uid: 'n' });
  });
});
