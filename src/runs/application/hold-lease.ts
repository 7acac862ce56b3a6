import type { RunId } from '../domain/solver-run.js';
import type { Lease, Runs } from './runs.port.js';

/** A lease that is being prolonged while its run is worked on. */
export type Hold = {
  /** Aborted when somebody cancels the run, the lease is lost or the process is being stopped. */
  readonly signal: AbortSignal;
  readonly report: (progress: unknown) => void;
  /** Whether what comes out of the run is no longer ours to keep. */
  readonly lost: () => boolean;
  readonly release: () => void;
};
type Held = {
  readonly runs: Runs;
  readonly id: RunId;
  readonly lease: Lease;
  readonly stopping: AbortSignal;
};

const PULSE_MS = 500;

/** Calls `beat` every half second, never twice at a time; a failed beat is made good by the next. */
const pulse = (beat: () => Promise<void>): NodeJS.Timeout => {
  let beating = false;
  return setInterval(() => {
    if (beating) return;
    beating = true;
    void beat()
      .catch(() => undefined)
      .finally(() => (beating = false));
  }, PULSE_MS);
};

/** Prolongs the lease every half second, tells the progress with it and learns whether to stop. */
export const holdLease = ({ runs, id, lease, stopping }: Held): Hold => {
  const stop = new AbortController();
  let progress: unknown = null;
  let lost = false;
  const beats = pulse(async () => {
    const answer = await runs.renew(id, lease, progress);
    lost ||= answer === 'lost';
    if (answer !== 'held') stop.abort();
  });
  return {
    signal: AbortSignal.any([stop.signal, stopping]),
    report: (latest) => {
      progress = latest;
    },
    lost: () => lost || stopping.aborted,
    release: () => {
      clearInterval(beats);
    },
  };
};
