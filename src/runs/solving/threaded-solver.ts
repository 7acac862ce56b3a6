import { MessageChannel } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Thread } from '#platform';
import type { FrozenProblem } from '../application/frozen-problem.js';
import { Solver, type Solved, type Watching } from '../application/solver.port.js';
import type { RunSettings } from '../domain/solver-run.js';
import type { SolveQuestion } from './solve-frozen.js';

/** A country of 100 000 units takes some two gigabytes. */
const LIMITS = { maxOldGenerationSizeMb: 4096 };
/** Told to stop, a solver needs about a second; one that has not stopped by then does not listen. */
const LONGEST_STOP_MS = 6_000;

/** Each problem in a thread of its own; a thread that has answered takes the next. */
@Injectable()
export class ThreadedSolver extends Solver implements OnApplicationShutdown {
  private readonly idle: Thread[] = [];

  override async solve(frozen: FrozenProblem, settings: RunSettings, watching: Watching): Promise<Solved> {
    const thread = this.idle.pop() ?? new Thread(new URL('./solve-frozen.js', import.meta.url), LIMITS);
    try {
      const { engine, seed, timeLimitMs, gap } = settings;
      return await solvedBy(thread, { frozen, settings: { engine, seed, timeLimitMs, gap } }, watching);
    } finally {
      this.idle.push(thread);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.idle.map((thread) => thread.end()));
  }
}

/** Asks a thread, which gets the problem's memory, and is ended where it gives no answer so many milliseconds after it was told to stop. */
export const solvedBy = async (
  thread: Thread,
  asked: Omit<SolveQuestion, 'port'>,
  { signal, report, longestStopMs = LONGEST_STOP_MS }: Watching & { readonly longestStopMs?: number },
): Promise<Solved> => {
  const { port1: near, port2: far } = new MessageChannel();
  let late: NodeJS.Timeout | undefined;
  const stop = () => {
    near.postMessage('stop');
    late = setTimeout(() => void thread.end(), longestStopMs);
  };
  near.on('message', report);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    const { problem, measured } = asked.frozen;
    return (await thread.ask({ ...asked, port: far }, [far, problem.buffer, measured.buffer])) as Solved;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', stop);
    near.close();
  }
};
