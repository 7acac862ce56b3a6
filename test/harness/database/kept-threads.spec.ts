import { afterAll, describe, expect, it } from '@jest/globals';
import { Thread } from '#platform';
import { isKeeping } from './kept-databases.js';
import { shareThreads } from './kept-threads.js';

const module = (answer: string) => new URL(`data:text/javascript,${answer}`);
const COUNTING = module('let count = 0; export const answer = () => ++count');
const COUNTING_OR_DEAF = module(
  'let count = 0; export const answer = (asked) => asked === 0 ? ++count : new Promise(() => undefined)',
);

describe('threads of suites that share a process', () => {
  shareThreads();
  const threads: Thread[] = [];
  afterAll(() => Promise.all(threads.map((thread) => thread.end())));
  const thread = (what: URL) => {
    const made = new Thread(what);
    threads.push(made);
    return made;
  };

  it('go on when they are ended with nothing to do, and answer the next', async () => {
    const first = thread(COUNTING);
    expect([await first.ask(0), await first.ask(0)]).toEqual([1, 2]);
    await first.end();
    expect(await thread(COUNTING).ask(0)).toBe(isKeeping ? 3 : 1);
  });
  it('are each for one at a time', async () => {
    const [one, other] = [thread(COUNTING), thread(COUNTING)];
    await one.ask(0);
    expect(await other.ask(0)).toBe(1);
  });
  it('end where they are ended at their work', async () => {
    const deaf = thread(COUNTING_OR_DEAF);
    expect(await deaf.ask(0)).toBe(1);
    const asked = deaf.ask(1).catch(String);
    await deaf.end();
    expect(await asked).toContain('The thread ended');
    expect(await thread(COUNTING_OR_DEAF).ask(0)).toBe(1);
  });
});
