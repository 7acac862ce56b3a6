import { createInterface } from 'node:readline';
import { OwnProcess } from '../harness/own-process.js';
import type { ActInput } from './acts/act.js';

export type Ended = { readonly ended?: string; readonly failed?: string };
/** An act, and what it is told. */
export type RacerInput = ActInput & { readonly act: string };
type Said = Ended & { readonly id?: string };

/** Another process with the whole service on the same database. */
export class Racer {
  private readonly process: OwnProcess;
  private readonly waiting = new Map<string, (answer: Ended) => void>();
  private count = 0;

  private constructor(url: string, keys: string) {
    this.process = new OwnProcess('test/races/racer.ts', { words: [url, keys], hears: true });
    createInterface(this.process.child.stdout!).on('line', (line) => this.hear(line));
  }

  static async start(url: string, keys: string): Promise<Racer> {
    const racer = new Racer(url, keys);
    await racer.process.says(/^(\{"ready":true\})$/m);
    return racer;
  }

  perform(input: RacerInput): Promise<Ended> {
    const id = String((this.count += 1));
    const answer = new Promise<Ended>((resolve) => this.waiting.set(id, resolve));
    this.process.child.stdin?.write(`${JSON.stringify({ id, ...input })}\n`);
    return answer;
  }

  stop(): Promise<void> {
    return this.process.stop('SIGKILL');
  }

  private hear(line: string): void {
    if (!line.startsWith('{')) return;
    const { id = '', ...answer } = JSON.parse(line) as Said;
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }
}
