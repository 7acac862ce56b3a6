import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Question } from './process.js';

const OPTIONS = [
  '--conditions=source',
  '--import=./scripts/run-typescript.mjs',
  '--import=./scripts/mutation/resident/hooks.mjs',
];
/** What was loaded anew for each spec stays in memory. */
const MOST_QUESTIONS = 400;
/** Whether a spec was green; red because it was, because its process broke, or because it took too long. */
export type Said = Answer & { readonly late: boolean };
const BROKE = 'The process broke.';

/**
 * A process that has the product loaded and runs specs, one after the other: the start of a test runner takes longer than
 * most of them.
 */
export class Resident {
  private child: ChildProcess | undefined;
  private questions = 0;

  constructor(
    private readonly limitMs: number,
    private readonly signal: AbortSignal,
  ) {}

  /** A process that breaks may have been broken by what it met before: it is asked anew, at last on a fresh database. */
  async ask(question: Question): Promise<Said> {
    for (const one of [question, question, { ...question, change: undefined }]) {
      const said = await this.askOnce(one);
      if (said.red !== BROKE) return said;
    }
    return { red: BROKE, isSure: false, seconds: 0, late: false };
  }

  private async askOnce(question: Question): Promise<Said> {
    if (this.questions++ >= MOST_QUESTIONS) this.end();
    const child = (this.child ??= this.start());
    const stop = AbortSignal.any([this.signal, AbortSignal.timeout(this.limitMs)]);
    const ended = new AbortController();
    const over = AbortSignal.any([stop, ended.signal]);
    const broke = once(child, 'exit', { signal: over }).then(() => ({
      red: BROKE,
      isSure: false,
      seconds: 0,
    }));
    const answered = once(child, 'message', { signal: over }).then(([answer]) => answer as Answer);
    child.send(question);
    try {
      const answer = await Promise.race([answered, broke]);
      if (child.exitCode !== null || child.signalCode !== null) this.end();
      return { ...answer, late: false };
    } catch (cause) {
      this.end();
      if (!stop.aborted) throw cause;
      return { red: 'Too late.', isSure: false, seconds: this.limitMs / 1000, late: true };
    } finally {
      ended.abort();
      await Promise.allSettled([answered, broke]);
    }
  }

  /** The next question goes to a new process. */
  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
    this.questions = 0;
  }

  private start(): ChildProcess {
    const child = fork(new URL('./process.ts', import.meta.url), {
      execArgv: OPTIONS,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.setMaxListeners(0);
    return child;
  }
}
