import { setTimeout } from 'node:timers/promises';

const LONGEST_MS = 60_000;

/** Waits until something is so, looking every so many milliseconds; throws what it waited for where it never is. */
export const waitUntil = async (
  what: string,
  isSo: () => Promise<boolean>,
  { every = 50, longest = LONGEST_MS } = {},
): Promise<void> => {
  const last = Date.now() + longest;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`Waited ${longest} ms in vain: ${what}`);
    await setTimeout(every);
  }
};
