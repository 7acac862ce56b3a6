import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { ok, refusal, type Result } from '#kernel';
import { Acting, NOBODY, Once, SystemClock, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';

const by = (actor: string): ActingAs => ({ ...NOBODY, actor });
const keyed = (key: string, asks: unknown = { unit: 'U1' }) => ({
  key,
  about: 'placement.confirm PL-1',
  asks,
});

onEachEngine('a command that is given under a key', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let once: Once;
  let done = 0;
  const act = async (): Promise<Result<{ readonly time: number }, never>> => {
    done += 1;
    await sleep(20);
    return ok({ time: done });
  };
  const give = (actor: string, ...[key, asks]: Parameters<typeof keyed>) =>
    acting.run(by(actor), () => once.run(keyed(key, asks), act));

  beforeAll(() => {
    acting = new Acting();
    once = new Once(new UnitOfWork(database().dataSource, acting), acting, new SystemClock());
  });

  it('is done once, however often and at the same time it is sent, and always ends as it did', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => give('u-1', 'k1')));
    expect(new Set(outcomes.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"ok":true,"value":{"time":1}}']),
    );
    expect(done).toBe(1);
  });

  it('has its key to itself: another command of the same actor is refused, another actor has keys of their own', async () => {
    expect(await give('u-1', 'k1', { unit: 'U2' })).toEqual(refusal({ code: 'key-used-otherwise' }));
    expect(
      await acting.run(by('u-1'), () => once.run({ ...keyed('k1'), about: 'placement.move PL-1' }, act)),
    ).toEqual(refusal({ code: 'key-used-otherwise' }));
    expect(done).toBe(1);
    expect(await give('u-2', 'k1')).toEqual(ok({ time: 2 }));
  });

  it('leaves the key free where it is refused or fails', async () => {
    const refused = () => Promise.resolve(refusal({ code: 'stale' as const }));
    const fails = () => Promise.reject(new Error('lost'));
    expect(await acting.run(by('u-1'), () => once.run(keyed('k2'), refused))).toEqual(
      refusal({ code: 'stale' }),
    );
    await expect(acting.run(by('u-1'), () => once.run(keyed('k2'), fails))).rejects.toThrow('lost');
    expect(await give('u-1', 'k2', { unit: 'U9' })).toEqual(ok({ time: 3 }));
  });

  it('tells whoever gave it how it ended, by what it was about, and nobody else', async () => {
    const asked = (actor: string, about: string) => acting.run(by(actor), () => once.outcomeOf('k2', about));
    expect(await asked('u-1', 'placement.confirm PL-1')).toEqual({ time: 3 });
    expect(await asked('u-1', 'placement.confirm PL-2')).toBeUndefined();
    expect(await asked('u-2', 'placement.confirm PL-1')).toBeUndefined();
  });
});
