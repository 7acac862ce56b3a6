import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { aRequest } from '../../scoring/testing/index.js';
import type { Answered, Asking } from './mirror-desk.port.js';
import { MOST_REMEMBERED, RememberedAnswers } from './remembered-answers.js';

const job = new URL('file:///ranking.js');
const asking = (id: string, declined: readonly (readonly [string, string])[] = []): Asking => ({
  request: aRequest({ id }),
  asOf: isoDate('2026-03-02'),
  measured: { zones: [], declined },
});

/** Answers with how often it was asked. */
const aDesk = (remembered = new RememberedAnswers()) => {
  let times = 0;
  const count = () => Promise.resolve<Answered>({ answer: (times += 1) });
  return (of: Asking, state = 'a', ask = count) => remembered.of(of, { job, state }, ask);
};

describe('answers that are remembered', () => {
  it('are given again for the same request in the same state, and not for another', async () => {
    const ask = aDesk();
    expect(await ask(asking('R-1'))).toEqual({ answer: 1 });
    expect(await ask(asking('R-1'))).toEqual({ answer: 1 });
    expect(await ask(asking('R-2'))).toEqual({ answer: 2 });
    expect(await ask(asking('R-1', [['U-1', 'R-1']]))).toEqual({ answer: 3 });
    expect(await ask(asking('R-1'), 'b')).toEqual({ answer: 4 });
    expect(await ask(asking('R-1'), 'a')).toEqual({ answer: 5 });
  });

  it('are one for two who ask at the same time', async () => {
    const ask = aDesk();
    expect(await Promise.all([ask(asking('R-1')), ask(asking('R-1'))])).toEqual([
      { answer: 1 },
      { answer: 1 },
    ]);
  });

  it('are asked again where the thread lost its state, or failed', async () => {
    const ask = aDesk();
    expect(await ask(asking('R-1'), 'a', () => Promise.resolve('lost'))).toBe('lost');
    expect(await ask(asking('R-1'))).toEqual({ answer: 1 });
    const failing = () => Promise.reject(new Error('It failed.'));
    await expect(ask(asking('R-2'), 'a', failing)).rejects.toThrow('It failed.');
    expect(await ask(asking('R-2'))).toEqual({ answer: 2 });
  });

  it('are so many at most: the oldest goes first', async () => {
    const ask = aDesk();
    for (let n = 0; n < MOST_REMEMBERED; n += 1) await ask(asking(`R-${n}`));
    expect(await ask(asking('R-0'))).toEqual({ answer: 1 });
    await ask(asking('R-more'));
    expect(await ask(asking('R-1'))).toEqual({ answer: 2 });
    expect(await ask(asking('R-0'))).toEqual({ answer: MOST_REMEMBERED + 2 });
  });
});
