import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateScenario } from '#generation';
import { digestOf, readScenario, writePlan, writeScenario } from '#interchange';
import { Highs, solveScenario, type Stage } from '#solving';
import { publish } from './results.js';
import { worldOf } from './solving.js';
import { median, seconds, worst } from './statistics.js';

type Size = { readonly requests: number; readonly units: number };
/** Distances between units have no progress of their own: they begin when the last candidate was read. */
type Moment = 'candidates' | 'distances' | 'solving' | 'explaining';
type Clocks = { readonly wallMs: number; readonly processorMs: number };
type Interrupted = { readonly wallMs: number; readonly processorMs: number | undefined };

const SIZES: readonly Size[] = [
  { requests: 200, units: 2_000 },
  { requests: 400, units: 20_000 },
];
const MOMENTS: readonly Moment[] = ['candidates', 'distances', 'solving', 'explaining'];
/** Milliseconds into the stage. */
const DELAYS = [0, 100, 1_000];
/** Content with any plan, so that explaining is reached without the proofs. */
const ANY_PLAN = 1;

const isReached: Readonly<Record<Moment, (stage: Stage, fraction: number) => boolean>> = {
  candidates: (stage) => stage === 'candidates',
  distances: (stage, fraction) => stage === 'candidates' && fraction === 1,
  solving: (stage) => stage === 'coverage',
  explaining: (stage) => stage === 'explanations',
};

const clocks = () => {
  const { user, system } = process.cpuUsage();
  return { wallMs: performance.now(), processorMs: (user + system) / 1000 };
};
const since = (start: Clocks): Clocks => {
  const end = clocks();
  return { wallMs: end.wallMs - start.wallMs, processorMs: end.processorMs - start.processorMs };
};

/** Solves as the command line does, is interrupted so long after a moment, and times how long the plan's text took from there. */
const interruptedAt = async (text: string, moment: Moment, delay: number): Promise<Interrupted> => {
  const controller = new AbortController();
  let interruptedAt: Clocks | undefined;
  const interrupt = () => {
    interruptedAt ??= clocks();
    controller.abort();
  };
  let pending: Promise<void> | undefined;
  const engine = new Highs();
  try {
    const read = readScenario(text);
    if (!read.ok) throw new Error('The generated scenario is not valid.');
    const plan = await solveScenario(worldOf(read.value), {
      scenarioDigest: digestOf(read.value),
      engine,
      seed: 0,
      gap: moment === 'explaining' ? ANY_PLAN : 0,
      signal: controller.signal,
      now: () => performance.now(),
      onProgress: ({ stage, fraction }) => {
        if (isReached[moment](stage, fraction)) pending ??= wait(delay).then(interrupt);
      },
    });
    writePlan(plan);
    return since(interruptedAt ?? clocks());
  } finally {
    await pending;
    await engine.close();
  }
};

const FRISTAD = fileURLToPath(new URL('../src/cli.js', import.meta.url));

/** Runs the command line itself, which hears the signal so long after the last byte of the scenario came through its pipe. */
const interruptedReading = async (text: string, delay: number): Promise<Interrupted> => {
  const folder = await mkdtemp(join(tmpdir(), 'fristad-bench-'));
  const path = join(folder, 'scenario');
  await promisify(execFile)('mkfifo', [path]);
  const child = spawn(process.execPath, [FRISTAD, 'solve', path, '--out', '-'], { stdio: 'ignore' });
  const over = once(child, 'exit');
  await writeFile(path, text);
  await wait(delay);
  const start = clocks();
  child.kill('SIGINT');
  await over;
  await rm(folder, { recursive: true });
  return { wallMs: since(start).wallMs, processorMs: undefined };
};

const rowOf = ({ requests, units }: Size, moment: string, taken: readonly Interrupted[]) => {
  const walls = taken.map(({ wallMs }) => wallMs);
  const processor = taken.flatMap(({ processorMs }) => processorMs ?? []);
  const most = processor.length > 0 ? seconds(worst(processor)) : '';
  const row = [`${requests} × ${units}`, moment, String(taken.length)];
  const figures = [...row, seconds(median(walls)), seconds(worst(walls)), most];
  console.log(figures.join('  '));
  return figures;
};

const rowsOf = async (size: Size): Promise<readonly (readonly string[])[]> => {
  const scenario = generateScenario({ ...size, territories: 60, seed: 1, scarcity: 0.5 });
  const text = writeScenario(scenario);
  const inEach = async (act: (delay: number) => Promise<Interrupted>) => {
    const taken: Interrupted[] = [];
    for (const delay of DELAYS) taken.push(await act(delay));
    return taken;
  };
  const reading = await inEach((delay) => interruptedReading(text, delay));
  const rows = [rowOf(size, 'reading', reading)];
  for (const moment of MOMENTS)
    rows.push(rowOf(size, moment, await inEach((delay) => interruptedAt(text, moment, delay))));
  return rows;
};

/** How long the plan takes from Ctrl-C or from the end of the time limit, in each stage. */
export const interrupt = async (): Promise<void> => {
  const wanted = process.argv[3];
  const sizes = SIZES.filter(({ units }) => wanted === undefined || String(units) === wanted);
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(...(await rowsOf(size)));
  publish({
    name: 'interrupt',
    title: 'From Ctrl-C to the plan',
    about: `One generated scenario per size, interrupted ${DELAYS.join(', ')} ms into each stage; from there until the text of the plan is there. In reading it is the command line itself, from the signal to its exit.`,
    head: ['size', 'interrupted in', 'times', 'median', 'worst', 'most processor time'],
    rows,
    conclusions: [
      'A stage that was over before it was interrupted counts with what was under way then. Wall time beside other work is longer than the processor time that it took.',
    ],
  });
};
