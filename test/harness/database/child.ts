import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A process of its own that writes to a database, one line of output for every act it holds to be done. */
export class Writer {
  readonly lines: string[] = [];
  private readonly process: ChildProcess;
  private onLine: (() => void) | undefined;

  constructor(directory: string, way: 'honest' | 'hasty') {
    const options = ['--import', here('../../../scripts/run-typescript.mjs'), '--conditions', 'source'];
    this.process = spawn(process.execPath, [...options, here('./writer.ts'), directory, way], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '' },
    });
    if (!this.process.stdout) throw new Error('The writer has no output.');
    createInterface(this.process.stdout).on('line', (line) => {
      this.lines.push(line);
      this.onLine?.();
    });
    this.process.once('exit', () => this.onLine?.());
  }

  get pid(): number {
    return this.process.pid ?? NaN;
  }

  /** Resolves when so many lines were written, or the process has ended. */
  async wrote(count: number): Promise<void> {
    while (this.lines.length < count && this.process.exitCode === null)
      await new Promise<void>((resolve) => (this.onLine = resolve));
  }

  async kill(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
