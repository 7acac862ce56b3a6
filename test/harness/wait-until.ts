import { setTimeout } from 'node:timers/promises';

type Patience = { readonly every?: number; readonly longest?: number };

/** Looks every so many milliseconds until something is found; throws what it waited for where it never is. */
export const waitFor = async <Found>(
  what: string,
  look: () => Promise<Found | undefined>,
  { every = 50, longest = 120_000 }: Patience = {},
): Promise<Found> => {
  const last = Date.now() + longest;
  for (let found = await look(); ; found = await look()) {
    if (found !== undefined) return found;
    if (Date.now() > last) throw new Error(`Waited ${longest} ms in vain: ${what}`);
    await setTimeout(every);
  }
};

/** Waits until something is so. */
export const waitUntil = async (
  what: string,
  isSo: () => Promise<boolean>,
  patience: Patience = {},
): Promise<void> => {
  await waitFor(what, async () => (await isSo()) || undefined, patience);
};
