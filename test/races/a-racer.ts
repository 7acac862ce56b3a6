import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Told as ToldAct } from './acts/act.js';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
export type Ended = { readonly ended?: string; readonly failed?: string };
/** An act, and what it is told. */
export type Told = ToldAct & { readonly act: string };
type Said = Ended & { readonly id?: string };

/** Another process with the whole service on the same database. */
export class Racer {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<string, (answer: Ended) => void>();
  private count = 0;

  private constructor(url: string, keys: string) {
    const options = ['--import', here('../../scripts/run-typescript.mjs'), '--conditions', 'source'];
    this.process = spawn(process.execPath, [...options, here('./racer.ts'), url, keys], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '' },
    });
    if (!this.process.stdout) throw new Error('The racer has no output.');
    createInterface(this.process.stdout).on('line', (line) => this.hear(line));
  }

  static async start(url: string, keys: string): Promise<Racer> {
    const racer = new Racer(url, keys);
    const ended = once(racer.process, 'exit').then(() => ({ failed: 'the process ended' }));
    const ready = await Promise.race([racer.answerTo('ready'), ended]);
    if (ready.failed !== undefined) throw new Error(ready.failed);
    return racer;
  }

  perform(told: Told): Promise<Ended> {
    const id = String((this.count += 1));
    const answer = this.answerTo(id);
    this.process.stdin?.write(`${JSON.stringify({ id, ...told })}\n`);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  private answerTo(id: string): Promise<Ended> {
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  private hear(line: string): void {
    if (!line.startsWith('{')) return;
    const said = JSON.parse(line) as Said & { readonly ready?: boolean };
    const id = said.ready ? 'ready' : (said.id ?? '');
    this.waiting.get(id)?.(said);
    this.waiting.delete(id);
  }
}
