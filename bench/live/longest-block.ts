import { monitorEventLoopDelay } from 'node:perf_hooks';

const EVERY_MS = 5;

/** The longest that this thread's event loop was held, and the most that the thread worked between two turns of a timer. */
export type Block = { readonly delayMs: number; readonly workMs: number };

const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * Measures while the act runs. The delay is by the clock and counts what other processes take of a busy machine; the work
 * is what this thread did itself, and no block of it is longer.
 */
export const longestBlockWhile = async <T>(
  act: () => Promise<T>,
): Promise<{ readonly block: Block; readonly answer: T }> => {
  const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
  let [workMs, last] = [0, cpuMs()];
  const timer = setInterval(() => {
    const now = cpuMs();
    [workMs, last] = [Math.max(workMs, now - last), now];
  }, EVERY_MS);
  delay.enable();
  try {
    const answer = await act();
    return { block: { delayMs: delay.max / 1e6, workMs }, answer };
  } finally {
    delay.disable();
    clearInterval(timer);
  }
};
