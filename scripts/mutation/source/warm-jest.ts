import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** An edit, or none; and the tests that run with it, by their place in the spec, where not all do. */
export type Choice = {
  readonly path: string;
  readonly number: number;
  readonly tests?: readonly number[] | undefined;
};
/**
 * Fresh: the spec, and whatever imports the source, is loaded while the one change acts. Otherwise the spec is loaded once, and
 * runs with each.
 */
export type Order = { readonly spec: string; readonly mutants: readonly Choice[] } & (
  { readonly isFresh: true; readonly affected?: readonly string[] } | { readonly isFresh: false }
);
/** Which edits of a file are come by, while the spec is loaded and while it runs: by which tests, or -1 between them. */
export type Reached = {
  readonly path: string;
  readonly loading: readonly number[];
  readonly running: readonly (readonly [edit: number, tests: readonly number[]])[];
};
type Last = {
  readonly isLast: true;
  readonly red: boolean;
  readonly why: string;
  readonly reached: readonly Reached[];
  readonly bytes: number;
};
type Message = { readonly isLast?: undefined; readonly red: boolean } | Last;
/** For each turn whether it was red; what was told last, unless it did not answer in time. */
export type Answer = { readonly turns: readonly boolean[]; readonly ms: number; readonly last?: Last };

const MOST_BYTES = 2_000_000_000;
const OPTIONS = ['--runInBand', '--silent', '--ci', '--runTestsByPath'];

/** What it tells next, or undefined if it tells nothing in time or ends. */
async function next(child: ChildProcess, limit: number): Promise<Message | undefined> {
  const stop = new AbortController();
  const options = { signal: AbortSignal.any([stop.signal, AbortSignal.timeout(limit)]) };
  const ended = once(child, 'exit', options).then(() => undefined);
  const message = once(child, 'message', options).then(([one]) => one as Message);
  return Promise.race([message, ended])
    .catch(() => undefined)
    .finally(() => stop.abort());
}

/** A test runner that is started once and runs specs as it is told, each time in a world of its own. */
export class WarmJest {
  private child: ChildProcess | undefined;

  constructor(
    private readonly config: string,
    private readonly specs: readonly string[],
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** The limit, in milliseconds, is of one turn. */
  async run(order: Order, limit: number): Promise<Answer> {
    const child = (this.child ??= await this.start());
    const began = performance.now();
    const turns: boolean[] = [];
    child.send(order);
    for (;;) {
      const message = await next(child, limit);
      const ms = Math.round(performance.now() - began);
      if (message === undefined || (message.isLast && message.bytes > MOST_BYTES)) this.end();
      if (message === undefined) return { turns, ms };
      if (message.isLast) return { turns, ms, last: message };
      turns.push(message.red);
    }
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private async start(): Promise<ChildProcess> {
    const options = [...OPTIONS, ...this.specs, '--config', this.config];
    const child = fork('node_modules/jest/bin/jest.js', options, {
      execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.setMaxListeners(0);
    await once(child, 'message');
    return child;
  }
}
