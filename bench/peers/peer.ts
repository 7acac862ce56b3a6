import type { Scenario } from '#scoring';

/** The coverage that a peer reached and the milliseconds it took. */
export type Answer = { readonly coverage: number; readonly ms: number };
export type Peer = { readonly name: string; readonly answer: (scenario: Scenario) => Promise<Answer> };

export const timed = async (reach: () => number | Promise<number>): Promise<Answer> => {
  const start = performance.now();
  return { coverage: await reach(), ms: performance.now() - start };
};
