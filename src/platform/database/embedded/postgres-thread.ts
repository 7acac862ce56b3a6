import { Worker } from 'node:worker_threads';

export type EngineFiles = {
  /** Absolute path of the data directory; it is made if it does not exist. */
  readonly directory: string;
  /** Whether a commit waits for the disk. */
  readonly durable: boolean;
};

type Word = { readonly ready?: true; readonly answer?: Uint8Array; readonly closed?: true };
type Listener = { readonly resolve: (word: Word) => void; readonly reject: (reason: Error) => void };

/** The PostgreSQL engine in a thread of its own. It answers one batch of protocol messages at a time. */
export class PostgresThread {
  private listener: Listener | undefined;
  private over: Error | undefined;
  private announceDeath!: (reason: Error) => void;
  /** Resolves with the cause when the thread ends without having been asked to. */
  readonly died = new Promise<Error>((resolve) => (this.announceDeath = resolve));

  private constructor(private readonly worker: Worker) {
    worker.on('message', (word: Word) => {
      this.listener?.resolve(word);
    });
    worker.on('error', (cause: Error) => {
      this.end(cause);
    });
    worker.on('exit', (code) => {
      this.end(new Error(`The database thread ended with code ${code}.`));
    });
  }

  /** @throws Error with the engine's own reason if it can't open the directory. */
  static async start(files: EngineFiles): Promise<PostgresThread> {
    const worker = new Worker(new URL('./postgres-worker.mjs', import.meta.url), {
      workerData: files,
      execArgv: [],
    });
    const thread = new PostgresThread(worker);
    await thread.nextWord();
    return thread;
  }

  /** What the engine says to these messages. @throws Error when the thread has ended or ends meanwhile. */
  async answer(batch: Uint8Array): Promise<Buffer> {
    const word = this.nextWord();
    // A small buffer is a part of a large one, all of which would be sent; bytes of its own are handed over.
    const own = new Uint8Array(batch);
    this.worker.postMessage({ batch: own }, [own.buffer]);
    const { answer } = await word;
    if (!answer) throw new Error('The database thread answered out of turn.');
    return Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  }

  /** Writes everything out and ends the thread. */
  async close(): Promise<void> {
    if (this.over) return;
    const word = this.nextWord();
    this.worker.postMessage({ close: true });
    await word;
    this.over = new Error('The embedded database is closed.');
    await this.worker.terminate();
  }

  /** Ends the thread at once, whatever it is doing. */
  async kill(): Promise<void> {
    await this.worker.terminate();
  }

  private nextWord(): Promise<Word> {
    if (this.over) return Promise.reject(this.over);
    return new Promise<Word>((resolve, reject) => (this.listener = { resolve, reject }));
  }

  private end(cause: Error): void {
    if (this.over) return;
    this.over = cause;
    this.listener?.reject(cause);
    this.announceDeath(cause);
  }
}
