import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Deadline, TimeAllowed, TookTooLong } from './time-allowed.js';

const inMs = (ms: number) => new Deadline(performance.now() + ms);

describe('a deadline', () => {
  it('says how much is left, at least one millisecond until it is over', async () => {
    const before = performance.now();
    const [end, deadline] = [before + 5000, new Deadline(before + 5000)];
    const { left } = deadline;
    // However long these lines took.
    expect(left).toBeLessThanOrEqual(5000);
    expect(left).toBeGreaterThanOrEqual(Math.max(1, Math.floor(end - performance.now())));
    expect(inMs(-20).left).toBe(1);
    expect(deadline.end()).toBe(true);
    expect(() => deadline.left).toThrow(TookTooLong);
  });

  it('lets nothing be committed once it is over', async () => {
    const deadline = inMs(0);
    const late = deadline.around(async (atEnd) => {
      await sleep(5);
      deadline.end();
      atEnd();
    });
    await expect(late).rejects.toBeInstanceOf(TookTooLong);
  });

  it('does not end while something is being committed', async () => {
    const deadline = inMs(0);
    const [commits, committed] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const ended = deadline.around(async (atEnd) => {
      atEnd();
      commits.resolve(undefined);
      await committed.promise;
      return 'kept';
    });
    await commits.promise;
    expect(deadline.end()).toBe(false);
    committed.resolve(undefined);
    expect(await ended).toBe('kept');
    expect(deadline.end()).toBe(true);
  });

  it('never ends once it is lifted, nor is one lifted that has ended', () => {
    const [lifted, over] = [inMs(0), inMs(0)];
    lifted.lift();
    expect([lifted.end(), lifted.left]).toEqual([false, 0]);
    over.end();
    over.lift();
    expect(over.end()).toBe(true);
  });

  it('is what each transaction of a request begins with, and no other', () => {
    const time = new TimeAllowed();
    expect(time.fence).toBe('SET LOCAL statement_timeout = 0');
    expect(time.run(inMs(-1), () => time.fence)).toBe('SET LOCAL statement_timeout = 1');
  });
});
