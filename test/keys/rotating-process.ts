import type { DatabaseChoice } from '#platform';
import { OwnProcess } from '../harness/own-process.js';

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
  private readonly process: OwnProcess;

  constructor({ choice, keys, batch }: RotatorOrder) {
    const words = [JSON.stringify(choice), keys, String(batch)];
    this.process = new OwnProcess('test/keys/rotator.ts', { words });
  }

  /** Kills it after so many batches. Resolves with its last figures, undefined when it was done before. */
  async killAfter(batches: number): Promise<Figures | undefined> {
    await this.process.until(() => this.process.lines.length >= batches);
    await this.process.stop('SIGKILL');
    const last = this.last();
    return last?.finished ? undefined : last;
  }

  /** Resolves with its last figures when it has ended by itself. */
  async finish(): Promise<Figures> {
    const { code, err } = await this.process.ended();
    const last = this.last();
    if (!last?.finished) throw new Error(`It ended with ${code} before it was done: ${err}`);
    return last;
  }

  private last(): Figures | undefined {
    const line = this.process.lines.at(-1);
    return line === undefined ? undefined : (JSON.parse(line) as Figures);
  }
}
