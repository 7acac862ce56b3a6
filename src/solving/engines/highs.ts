import { versionOf } from './version-of.js';
import { Worker } from 'node:worker_threads';
import { MipEngine } from '../application/mip-engine.port.js';
import type { MipModel, MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';

const GRACE_MS = 700;

/** Timers know no longer time. */
const LONGEST_MS = 2 ** 31 - 1;

type Pending = { readonly settle: (outcome: MipOutcome) => void; readonly stop: Int32Array };
type Message = { readonly id: number; readonly outcome: MipOutcome } | { readonly ready: string };

/** HiGHS as WebAssembly in a worker thread of its own, so that the event loop stays free. It keeps the process alive only while it solves. */
export class Highs extends MipEngine {
  readonly name = 'highs';
  readonly version = versionOf(this.name);
  readonly hasDuals = true;
  private worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private next = 1;

  /** @param graceMs How long a worker has to heed an interrupt or its time limit before it is ended. */
  constructor(private readonly graceMs = GRACE_MS) {
    super();
  }

  solve(model: MipModel, limits: SolveLimits, start: WarmStart = {}): Promise<MipOutcome> {
    const { signal, ...plain } = limits;
    if (signal?.aborted) return Promise.resolve({ status: 'limit', because: 'stopped' });
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const id = this.next++;
    return new Promise((resolve) => {
      const onAbort = () => this.interrupt(id);
      const { timeMs = Infinity } = limits;
      const overdue = timeMs < LONGEST_MS ? setTimeout(onAbort, timeMs).unref() : undefined;
      const settle = (outcome: MipOutcome) => {
        clearTimeout(overdue);
        signal?.removeEventListener('abort', onAbort);
        this.pending.delete(id);
        if (this.pending.size === 0) this.worker?.unref();
        resolve(outcome);
      };
      this.pending.set(id, { settle, stop });
      signal?.addEventListener('abort', onAbort);
      const limitsForWorker = { absoluteGap: 0.999, ...plain };
      const worker = this.started();
      worker.ref();
      worker.postMessage({ id, model, limits: limitsForWorker, start, stop: stop.buffer });
    });
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
    this.failAll('the engine was closed');
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./highs-worker.mjs', import.meta.url));
    worker.on('message', (message: Message) => {
      if ('id' in message) this.receive(worker, message);
    });
    worker.on('error', (error: Error) => this.lose(worker, `the engine's worker failed: ${error.message}`));
    worker.on('exit', () => this.lose(worker, `the engine's worker ended`));
    this.worker = worker;
    return worker;
  }

  /** After an abort inside WebAssembly nothing it says can be trusted: the worker is replaced. */
  private receive(
    worker: Worker,
    { id, outcome }: { readonly id: number; readonly outcome: MipOutcome },
  ): void {
    this.pending.get(id)?.settle(outcome);
    if (outcome.status !== 'error') return;
    this.lose(worker, outcome.because ?? 'the engine failed');
    void worker.terminate();
  }

  private interrupt(id: number): void {
    const job = this.pending.get(id);
    if (!job) return;
    Atomics.store(job.stop, 0, 1);
    setTimeout(() => {
      if (this.pending.has(id)) void this.close();
    }, this.graceMs).unref();
  }

  private lose(worker: Worker, because: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.failAll(because);
  }

  private failAll(because: string): void {
    for (const { settle } of [...this.pending.values()]) settle({ status: 'error', because });
  }
}
