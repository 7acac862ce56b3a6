import type { Locality, Municipality, Region } from '#scoring';

export type { Locality, Municipality, Region } from '#scoring';
export type Geography = {
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
};
