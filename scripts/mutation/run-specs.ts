import { spawn } from 'node:child_process';
import type { Fate } from './mutant.js';

const JEST = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
  ...['--runInBand', '--bail=1', '--ci', '--silent'],
];
export type Run = {
  readonly specs: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly config?: string;
  /** Milliseconds after which it is ended. */
  readonly limit: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
};
export type Verdict = { readonly fate: Fate; readonly by: string };

/** Runs the specs one after the other until one is red. Answers what became of the mutant, and which spec was red. */
export async function runSpecs({ specs, environment, config, limit, signal }: Run): Promise<Verdict> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  const options = [
    ...JEST,
    ...(config === undefined ? [] : ['--config', config]),
    '--runTestsByPath',
    ...specs,
  ];
  const child = spawn(process.execPath, options, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: stop,
    killSignal: 'SIGKILL',
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => undefined);
    child.on('close', resolve);
  });
  if (stop.aborted) return { fate: 'timed out', by: '' };
  if (code === 0) return { fate: 'survived', by: '' };
  const by = /^FAIL (\S+)/m.exec(told)?.[1];
  if (by === undefined) throw new Error(`No spec was red, and yet: ${told.slice(0, 2_000)}`);
  return { fate: 'killed', by };
}

/** Makes sure, once for each spec, that it is green when nothing is changed. @throws Error for a red one. */
export class Controls {
  private readonly green = new Set<string>();

  async make(run: Run): Promise<void> {
    const specs = run.specs.filter((spec) => !this.green.has(spec));
    if (specs.length === 0) return;
    const { fate, by } = await runSpecs({ ...run, specs });
    if (fate !== 'survived' && !run.signal.aborted)
      throw new Error(`Red without any change: ${by || specs.join(' ')}`);
    for (const spec of specs) this.green.add(spec);
  }
}

/** Aborted when somebody interrupts the process, which then tidies up and ends. */
export function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
