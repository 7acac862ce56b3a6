import type { Bytes } from '#problem';

/** What a run saw, and all that it saw: a scenario and its `Measured`, JSON packed by gzip, each in memory of its own. */
export type FrozenProblem = {
  readonly problem: Bytes;
  readonly digest: string;
  readonly measured: Bytes;
};
