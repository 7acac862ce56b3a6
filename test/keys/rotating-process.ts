import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabaseChoice } from '#platform';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export type Figures = {
  readonly rewrapped: number;
  readonly reads: number;
  readonly failed: number;
  readonly unreadable?: number;
  readonly finished?: true;
};
export type RotatorOrder = { readonly choice: DatabaseChoice; readonly keys: string; readonly batch: number };

/** The process that wraps data keys anew, to be killed at any moment. */
export class RotatingProcess {
  readonly lines: Figures[] = [];
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;
  private onLine: (() => void) | undefined;

  constructor({ choice, keys, batch }: RotatorOrder) {
    const options = ['--import', here('../../scripts/run-typescript.mjs'), '--conditions', 'source'];
    const order = [JSON.stringify(choice), keys, String(batch)];
    this.process = spawn(process.execPath, [...options, here('./rotator.ts'), ...order], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '' },
    });
    this.ended = once(this.process, 'exit');
    createInterface(this.process.stdout!).on('line', (line) => {
      this.lines.push(JSON.parse(line) as Figures);
      this.onLine?.();
    });
    this.process.once('exit', () => this.onLine?.());
  }

  /** Kills it after so many batches. Resolves with its last figures, undefined when it was done before. */
  async killAfter(batches: number): Promise<Figures | undefined> {
    while (this.lines.length < batches && this.process.exitCode === null)
      await new Promise<void>((resolve) => (this.onLine = resolve));
    this.process.kill('SIGKILL');
    await this.ended;
    const last = this.lines.at(-1);
    return last?.finished ? undefined : last;
  }

  /** Resolves with its last figures when it has ended by itself. */
  async finish(): Promise<Figures> {
    await this.ended;
    const last = this.lines.at(-1);
    if (!last?.finished) throw new Error(`It ended with ${this.process.exitCode} before it was done.`);
    return last;
  }
}
