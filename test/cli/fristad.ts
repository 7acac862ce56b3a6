import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';
import { isFull } from '../harness/samples.js';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
type Running = {
  readonly env?: Readonly<Record<string, string>>;
  /** What happens to the process meanwhile. */
  readonly meanwhile?: (child: ChildProcess) => Promise<void>;
  readonly nodeFlags?: readonly string[];
  /** What stands on standard input; a descriptor as it is; closed when absent. */
  readonly input?: string | number;
  /** Descriptors that output and errors go to, instead of back to the test. */
  readonly stdout?: number;
  readonly stderr?: number;
};

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const SOURCES = ['--conditions=source', '--import', path('../../scripts/run-typescript.mjs')];

const streamsOf = ({ input, stdout, stderr }: Running): StdioOptions => [
  typeof input === 'string' ? 'pipe' : (input ?? 'ignore'),
  stdout ?? 'pipe',
  stderr ?? 'pipe',
];

/** Runs the real command line as a process of its own, from its sources. */
export const fristad = (words: readonly string[], running: Running = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const flags = [...SOURCES, ...(running.nodeFlags ?? []), path('../../src/cli.ts')];
    const env = { PATH: process.env['PATH'] ?? '', ...running.env };
    const child = spawn(process.execPath, [...flags, ...words], { env, stdio: streamsOf(running) });
    if (typeof running.input === 'string') child.stdin?.on('error', () => undefined).end(running.input);
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    running.meanwhile?.(child).catch(reject);
  });

/** A stream that is no terminal, and what was written to it. */
const aStream = () => {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (piece: string, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
};

/**
 * Runs the same command line in this process, with these settings alone and without a terminal: where starting, ending and
 * interrupting a process is not what is asked. One at a time.
 */
export const fristadHere = async (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const [mine, out, err] = [process.env, aStream(), aStream()];
  process.env = { ...env };
  try {
    const code = await run(words, { stdout: out.stream, stderr: err.stream, env });
    return { code, out: out.text(), err: err.text() };
  } finally {
    process.env = mine;
  }
};

/** Runs a command: as a process of its own in a full run, in this one otherwise. */
export const runCommand = (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => (isFull ? fristad(words, { env }) : fristadHere(words, env));

/** The same on a terminal of its own, where output and errors are one. */
export const onTerminal = (words: readonly string[]): Promise<Pick<Ran, 'code' | 'out'>> =>
  new Promise((resolve, reject) => {
    const quoted = [process.execPath, ...SOURCES, path('../../src/cli.ts'), ...words]
      .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
      .join(' ');
    const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm', SHELL: '/bin/sh' };
    const child = spawn('script', ['-qec', quoted, '/dev/null'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
  });

/** A new empty folder. */
export const aFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'fristad-cli-'));
export const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();
