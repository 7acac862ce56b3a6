import { createHash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { geodesicMetres } from '#geodesy';
import { writePlan } from '#interchange';
import { measureOf, openWorld, type Plan } from '#scoring';
import { solveScenario } from '#solving';
import type { FrozenProblem } from '../application/frozen-problem.js';
import type { Solved } from '../application/solver.port.js';
import type { RunSettings } from '../domain/solver-run.js';
import { engines } from './engines.js';
import { unfreeze } from './unfreeze.js';

export type SolveQuestion = {
  readonly frozen: FrozenProblem;
  readonly settings: RunSettings;
  /** Progress goes out by it; whatever comes in by it says: stop. */
  readonly port: MessagePort;
};

const digestOf = (plan: Plan): string =>
  `sha256:${createHash('sha256').update(writePlan(plan)).digest('hex')}`;

/** Run in a thread of its own. */
export const answer = async ({ frozen, settings, port }: SolveQuestion): Promise<Solved> => {
  const { engine: name, seed, timeLimitMs, gap } = settings;
  const stop = new AbortController();
  port.on('message', () => stop.abort());
  const { problem, measured } = unfreeze(frozen);
  const engine = engines[name]();
  try {
    const plan = await solveScenario(openWorld(problem, measureOf(measured, geodesicMetres)), {
      ...{ scenarioDigest: frozen.digest, engine, seed, gap },
      timeLimitMs: timeLimitMs ?? undefined,
      signal: stop.signal,
      onProgress: (progress) => port.postMessage(progress),
      now: () => performance.now(),
    });
    return { plan, digest: digestOf(plan) };
  } finally {
    await engine.close();
    port.close();
  }
};
