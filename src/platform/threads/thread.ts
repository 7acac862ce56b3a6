import { Worker, type ResourceLimits, type Transferable } from 'node:worker_threads';

type Word = { readonly answer: unknown } | { readonly failed: unknown };
type Listener = { readonly resolve: (answer: unknown) => void; readonly reject: (cause: unknown) => void };

/** Sources are read by Node with these; what is built needs nothing. */
const SOURCE_FLAGS = [
  '--conditions=source',
  '--import',
  new URL('../../../scripts/run-typescript.mjs', import.meta.url).href,
];
const isSource = import.meta.url.endsWith('.ts');

/**
 * A thread of its own for work that would keep the event loop. It loads a module of ours and answers each question with
 * what that module's `answer(question)` gives. It starts with the first question, and anew with the next when it ended; the
 * process does not wait for it.
 */
export class Thread {
  private worker: Worker | undefined;
  private listener: Listener | undefined;

  /** @param module Where the module lies, as its built file is called: `new URL('./x.js', import.meta.url)`. */
  constructor(
    private readonly module: URL,
    private readonly limits: ResourceLimits = {},
  ) {}

  /** Where a module of ours is loaded from within a thread. */
  static addressOf(module: URL): string {
    return isSource ? module.href.replace(/\.js$/, '.ts') : module.href;
  }

  /** What a thread of that module runs in. */
  static start(module: URL, limits: ResourceLimits): Worker {
    return new Worker(new URL('./questions-worker.mjs', import.meta.url), {
      workerData: { module: Thread.addressOf(module) },
      execArgv: isSource ? SOURCE_FLAGS : [],
      resourceLimits: limits,
    });
  }

  /** One question at a time. What is transferred is gone here. @throws what the module threw; Error when the thread ends. */
  ask(question: unknown, transferred: readonly Transferable[] = []): Promise<unknown> {
    if (this.listener) return Promise.reject(new Error('A thread is asked one thing at a time.'));
    return new Promise((resolve, reject) => {
      const worker = this.started();
      worker.postMessage(question, transferred);
      worker.ref();
      this.listener = { resolve, reject };
    });
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = Thread.start(this.module, this.limits);
    worker.on('message', (word: Word) => this.hear(word));
    worker.on('error', (cause) => this.lose(worker, cause));
    worker.on('exit', (code) => this.lose(worker, new Error(`The thread ended with code ${code}.`)));
    this.worker = worker;
    return worker;
  }

  private hear(word: Word): void {
    this.worker?.unref();
    const listener = this.forget();
    if ('answer' in word) listener?.resolve(word.answer);
    else listener?.reject(word.failed);
  }

  private lose(worker: Worker, cause: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.forget()?.reject(cause);
  }

  private forget(): Listener | undefined {
    const listener = this.listener;
    this.listener = undefined;
    return listener;
  }
}
