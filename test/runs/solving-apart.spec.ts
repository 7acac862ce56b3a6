import { afterEach, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf } from '#interchange';
import { Thread } from '#platform';
import { inScenarioOrder } from '#scoring';
import { solvedBy, ThreadedSolver } from '../../src/runs/solving/threaded-solver.js';
import { unfreeze } from '../../src/runs/solving/unfreeze.js';
import { packed } from '../harness/frozen-problems.js';
import { sample } from '../harness/samples.js';

const scenario = inScenarioOrder(
  generateScenario({ requests: 20, units: sample(5_000, 12_000), territories: 10, seed: 5, scarcity: 0.3 }),
);
/** Anew for each solver, whose thread gets its memory. */
const frozen = () => ({
  problem: packed(scenario),
  measured: packed({ territories: [], zones: [] }),
  digest: digestOf(scenario),
});
const settings = { engine: 'highs', seed: 0, timeLimitMs: 1, gap: 1 } as const;
const report = () => undefined;
const NEVER_ANSWERS = 'data:text/javascript,export const answer = () => new Promise(() => undefined)';

const turnsDuring = async (act: () => unknown): Promise<number> => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  await act();
  clearInterval(turning);
  return turns;
};

describe('a problem that is solved', () => {
  const solver = new ThreadedSolver();
  const threads: Thread[] = [];
  afterEach(async () => {
    await solver.onApplicationShutdown();
    await Promise.all(threads.map((thread) => thread.end()));
  });

  it('leaves the event loop of the service free, whoever reads it here does not (control)', async () => {
    const { signal } = new AbortController();
    const [given, read] = [frozen(), frozen()];
    expect(await turnsDuring(() => solver.solve(given, settings, { signal, report }))).toBeGreaterThan(20);
    expect(await turnsDuring(() => unfreeze(read))).toBe(0);
    expect(given.problem.byteLength).toBe(0);
  });

  it('is told to stop, and gives the plan that there is', async () => {
    const stop = new AbortController();
    const watching = { signal: stop.signal, report: () => stop.abort() };
    const patient = { ...settings, timeLimitMs: null, gap: 0 };
    const { plan, digest } = await solver.solve(frozen(), patient, watching);
    expect(plan.status).toBe('FEASIBLE');
    expect(digest).toMatch(/^sha256:/);
  });

  it('is ended with its thread where it does not listen', async () => {
    const deaf = new Thread(new URL(NEVER_ANSWERS));
    threads.push(deaf);
    const watching = { signal: AbortSignal.abort(), report, longestStopMs: 100 };
    await expect(solvedBy(deaf, { frozen: frozen(), settings }, watching)).rejects.toThrow(
      'The thread ended',
    );
  });
});
