import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { EventEmitter, once } from 'node:events';

const FROM_SOURCES = ['--conditions=source', '--import', './scripts/run-typescript.mjs'];
/** How a program ended, and what it wrote to each stream. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Options = {
  readonly words?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether it is written to, by `child.stdin`. */
  readonly hears?: boolean;
  /** A descriptor that its output goes to, instead of back to the test. */
  readonly stdout?: number;
};
const stdioOf = ({ hears, stdout }: Options): StdioOptions => [
  hears === true ? 'pipe' : 'ignore',
  stdout ?? 'pipe',
  'pipe',
];

/**
 * A program of this house as a process of its own, from its sources unless it is built: `src/main.ts`. Of the shell it has
 * nothing but where programs are found.
 */
export class OwnProcess {
  readonly child: ChildProcess;
  /** All that it wrote, to both streams in turn, and to each. */
  said = '';
  out = '';
  err = '';
  private readonly closed: Promise<unknown>;
  private isClosed = false;
  private readonly news = new EventEmitter();

  constructor(program: string, options: Options = {}) {
    const { words = [], settings = {} } = options;
    const loaded = program.endsWith('.ts') ? FROM_SOURCES : [];
    this.child = spawn(process.execPath, [...loaded, program, ...words], {
      env: { PATH: process.env['PATH'] ?? '', ...settings },
      stdio: stdioOf(options),
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => this.hear('out', text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => this.hear('err', text));
    this.closed = once(this.child, 'close').finally(() => {
      this.isClosed = true;
      this.news.emit('news');
    });
  }

  get lines(): readonly string[] {
    return this.out.split('\n').slice(0, -1);
  }

  /** Resolves when that is so of what it said, or it has ended. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.isClosed) await once(this.news, 'news');
  }

  /** Resolves with the group of the pattern once it said that. @throws Error with all it said when it ended without. */
  async says(pattern: RegExp): Promise<string> {
    const found = () => pattern.exec(this.said)?.[1];
    await this.until(() => found() !== undefined);
    const text = found();
    if (text === undefined) throw new Error(`It ended with ${this.child.exitCode}: ${this.said}`);
    return text;
  }

  /** Resolves when it has ended by itself. */
  async ended(): Promise<Ended> {
    await this.closed;
    return { code: this.child.exitCode, out: this.out, err: this.err };
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.isClosed) this.child.kill(signal);
    await this.closed;
  }

  private hear(stream: 'out' | 'err', text: string): void {
    this[stream] += text;
    this.said += text;
    this.news.emit('news');
  }
}
