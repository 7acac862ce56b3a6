import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Recurring } from './recurring.js';

let reported: unknown[];
let recurring: Recurring;
beforeEach(() => {
  jest.useFakeTimers();
  reported = [];
  recurring = new Recurring(700, (cause) => reported.push(cause));
});
afterEach(async () => {
  jest.useRealTimers();
  await recurring.stop();
});

/** An act whose ends are in the test's hand: each call waits for the next of them. */
const acting = () => {
  const ends: (() => void)[] = [];
  const act = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { act, end: () => ends.shift()?.() };
};

it('does its act each time, and not before', async () => {
  const act = jest.fn(() => Promise.resolve());
  recurring.start(act);
  await jest.advanceTimersByTimeAsync(699);
  expect(act).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(1 + 700);
  expect(act).toHaveBeenCalledTimes(2);
});

it('never does it twice at a time, however long it takes, nor for two who start it', async () => {
  const { act, end } = acting();
  recurring.start(act);
  recurring.start(act);
  await jest.advanceTimersByTimeAsync(3 * 700);
  expect(act).toHaveBeenCalledTimes(1);
  end();
  await jest.advanceTimersByTimeAsync(700);
  expect(act).toHaveBeenCalledTimes(2);
  end();
});

it('reports what fails, and goes on', async () => {
  const act = jest.fn(() => Promise.reject(new Error('no database')));
  recurring.start(act);
  await jest.advanceTimersByTimeAsync(2 * 700);
  expect(reported).toEqual([new Error('no database'), new Error('no database')]);
});

it('stops once the one under way has ended', async () => {
  const { act, end } = acting();
  recurring.start(act);
  await jest.advanceTimersByTimeAsync(700);
  let isStopped = false;
  const stopped = recurring.stop().then(() => (isStopped = true));
  await jest.advanceTimersByTimeAsync(700);
  expect(isStopped).toBe(false);
  end();
  await stopped;
  await jest.advanceTimersByTimeAsync(2 * 700);
  expect(act).toHaveBeenCalledTimes(1);
});
