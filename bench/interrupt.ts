import { setTimeout as wait } from 'node:timers/promises';
import { generateScenario } from '#generation';
import { digestOf, readScenario, writePlan, writeScenario } from '#interchange';
import { Highs, solveScenario, type Stage } from '#solving';
import { publish } from './results.js';
import { worldOf } from './solving.js';
import { median, seconds, worst } from './statistics.js';

type Size = { readonly requests: number; readonly units: number };
/** Distances between units have no progress of their own: they begin when the last candidate was read. */
type Moment = 'reading' | 'candidates' | 'distances' | 'solving' | 'explaining';
type Interrupted = { readonly wallMs: number; readonly processorMs: number };

const SIZES: readonly Size[] = [
  { requests: 200, units: 2_000 },
  { requests: 400, units: 20_000 },
];
const MOMENTS: readonly Moment[] = ['reading', 'candidates', 'distances', 'solving', 'explaining'];
/** Milliseconds into the stage. */
const DELAYS = [0, 100, 1_000];
/** Content with any plan, so that explaining is reached without the proofs. */
const ANY_PLAN = 1;

const isReached: Readonly<Record<Moment, (stage: Stage, fraction: number) => boolean>> = {
  reading: () => true,
  candidates: (stage) => stage === 'candidates',
  distances: (stage, fraction) => stage === 'candidates' && fraction === 1,
  solving: (stage) => stage === 'coverage',
  explaining: (stage) => stage === 'explanations',
};

const clocks = () => {
  const { user, system } = process.cpuUsage();
  return { wallMs: performance.now(), processorMs: (user + system) / 1000 };
};
const since = (start: Interrupted): Interrupted => {
  const end = clocks();
  return { wallMs: end.wallMs - start.wallMs, processorMs: end.processorMs - start.processorMs };
};

/** Solves as the command line does, is interrupted so long after a moment, and times how long the plan's text took from there. */
const interruptedAt = async (text: string, moment: Moment, delay: number): Promise<Interrupted> => {
  const controller = new AbortController();
  let interruptedAt: Interrupted | undefined;
  const interrupt = () => {
    interruptedAt ??= clocks();
    controller.abort();
  };
  if (moment === 'reading') interrupt();
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

const rowsOf = async (size: Size): Promise<readonly (readonly string[])[]> => {
  const scenario = generateScenario({ ...size, territories: 60, seed: 1, scarcity: 0.5 });
  const text = writeScenario(scenario);
  const rows: (readonly string[])[] = [];
  for (const moment of MOMENTS) {
    const taken: Interrupted[] = [];
    for (const delay of moment === 'reading' ? [0] : DELAYS)
      taken.push(await interruptedAt(text, moment, delay));
    const walls = taken.map(({ wallMs }) => wallMs);
    const processor = worst(taken.map(({ processorMs }) => processorMs));
    rows.push([
      `${size.requests} × ${size.units}`,
      moment,
      String(taken.length),
      seconds(median(walls)),
      seconds(worst(walls)),
      seconds(processor),
    ]);
    console.log(rows.at(-1)?.join('  '));
  }
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
    about: `One generated scenario per size, interrupted ${DELAYS.join(', ')} ms into each stage; from there until the text of the plan is there. Interrupted in reading means: before its first byte, so that all of the reading counts.`,
    head: ['size', 'interrupted in', 'times', 'median', 'worst', 'most processor time'],
    rows,
    conclusions: [
      'A stage that was over before it was interrupted counts with what was under way then. Wall time beside other work is longer than the processor time that it took.',
    ],
  });
};
