import type { Brand } from './brand.js';

export type Metres = Brand<number, 'Metres'>;

/** Geodesic metres. `Infinity` means "beyond the reach that was measured". @throws RangeError below zero or not a number. */
export const metres = (n: number): Metres => {
  if (!(n >= 0)) throw new RangeError(`A distance must not be negative, got ${n}.`);
  return n as Metres;
};
