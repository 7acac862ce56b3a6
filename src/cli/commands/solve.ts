import { resolve } from 'node:path';
import { Option } from 'commander';
import { geodesicMeasure } from '#geodesy';
import { ok, refusal, type Result } from '#kernel';
import { writePlan } from '#interchange';
import { openWorld, type Plan, type World } from '#scoring';
import { Highs, isUnexplained, JavascriptLpSolver, solveScenario } from '#solving';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { scenarioFileUntil } from '../files/read-input.js';
import { mayWrite, writeOutput } from '../files/write-output.js';
import { untilInterrupted } from '../interrupt.js';
import { count, seconds, share } from '../option-values.js';
import { planPage } from '../map/page.js';
import { progressBar } from '../progress.js';
import { printBadInput, printUnwritten, type BadInput } from '../bad-input.js';
import type { Terminal } from '../terminal.js';
import { gapOf } from '../tables/levels-table.js';
import { planReport } from '../tables/plan-report.js';

const ENGINES = { highs: Highs, 'javascript-lp-solver': JavascriptLpSolver };
const MILLISECONDS = 1000;
/** Timers know no longer time. */
const LONGEST_MS = 2 ** 31 - 1;

type SolveOptions = {
  readonly out?: string;
  readonly map?: string;
  readonly engine: keyof typeof ENGINES;
  readonly timeLimit?: number;
  readonly gap: number;
  readonly seed: number;
  readonly explain?: true;
};

export const solveCommand: CommandOfCli = (program, shell) => {
  program
    .command('solve')
    .summary('find the best plan for a scenario and prove it')
    .argument('<scenario>', 'a fristad-scenario/1 file; `-` is standard input')
    .option('--out <plan>', 'write the plan (fristad-plan/1) there; `-` prints only the JSON to stdout')
    .option('--map <page>', 'write the plan as a page with a map and tables (HTML) there')
    .addOption(
      new Option('--engine <name>', 'which exact solver').choices(Object.keys(ENGINES)).default('highs'),
    )
    .option('--time-limit <seconds>', 'stop with the best plan found, and the reasons found', seconds)
    .option('--gap <share>', 'be content when every level is this close to its bound', share, 0)
    .option('--seed <n>', 'the same seed gives the same plan', count, 0)
    .option('--explain', 'print every strain and every reason')
    .action(async (path: string, options: SolveOptions) => shell.finish(await solve(path, options, shell)));
};

const solve = async (path: string, options: SolveOptions, { terminal }: Shell): Promise<ExitCode> => {
  const writable = await mayWriteAll(path, options);
  if (!writable.ok) return printBadInput(terminal, writable.refusal);
  const onInterrupt = (): void => {
    terminal.err('\nStopping with the best plan found so far; press Ctrl-C again to leave at once.\n');
  };
  const solved = await untilInterrupted((signal) => search(path, { options, signal }, terminal), onInterrupt);
  if (!solved) return stopped(terminal);
  if (!solved.ok) return printBadInput(terminal, solved.refusal);
  const { world, plan } = solved.value;
  const written = await writeAll(options, { world, plan });
  if (!written.ok) return printUnwritten(terminal, written.refusal);
  const all = options.explain === true;
  if (options.out === STANDARD_OUTPUT) terminal.data(writePlan(plan));
  else terminal.out(planReport(terminal, world, { plan, all }));
  return isDone(world, plan, options) ? EXIT.done : EXIT.stopped;
};

const STANDARD_OUTPUT = '-';

const mayWriteAll = async (
  scenario: string,
  { out = STANDARD_OUTPUT, map }: SolveOptions,
): Promise<Result<void, BadInput>> => {
  const others = [scenario, ...(out === STANDARD_OUTPUT ? [] : [out])];
  const plan = out === STANDARD_OUTPUT ? ok(undefined) : await mayWrite(out, [scenario]);
  if (!plan.ok || map === undefined) return plan;
  if (map === STANDARD_OUTPUT || resolve(map) === resolve(out))
    return refusal({ sentence: `--map needs a file of its own; ${map} is none.`, errors: [] });
  return mayWrite(map, others);
};

const writeAll = async (
  { out, map }: SolveOptions,
  { world, plan }: Solved,
): Promise<Result<void, BadInput>> => {
  if (out !== undefined && out !== STANDARD_OUTPUT) {
    const written = await writeOutput(out, writePlan(plan));
    if (!written.ok) return written;
  }
  return map === undefined ? ok(undefined) : writeOutput(map, planPage(world, plan));
};

const stopped = ({ err }: Terminal): ExitCode => {
  err('Stopped: the scenario was not read to its end. There is no plan, and nothing was written.\n');
  return EXIT.stopped;
};

/** Every level within the gap, and a reason for everybody who has no place. */
const isDone = (world: World, { levels, unplaced }: Plan, { gap }: SolveOptions): boolean =>
  levels.every((level) => gapOf(level) <= gap) && !unplaced.some((one) => isUnexplained(world, one));

type Wish = { readonly options: SolveOptions; readonly signal: AbortSignal };
type Solved = { readonly world: World; readonly plan: Plan };

/** Nothing when it was over before the scenario was read. */
const search = async (
  path: string,
  { options, signal }: Wish,
  terminal: Terminal,
): Promise<Result<Solved, BadInput> | undefined> => {
  const startedAt = performance.now();
  const timeLimitMs = options.timeLimit === undefined ? undefined : options.timeLimit * MILLISECONDS;
  const read = await scenarioFileUntil(path, orWhenTimeIsUp(signal, timeLimitMs));
  if (!read?.ok) return read;
  const { scenario, digest } = read.value;
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const bar = progressBar(terminal);
  try {
    const plan = await solveScenario(world, {
      scenarioDigest: digest,
      engine: new ENGINES[options.engine](),
      seed: options.seed,
      gap: options.gap,
      timeLimitMs,
      startedAt,
      signal,
      onProgress: bar.show,
      onTrouble: (because) =>
        terminal.err(`The engine failed (${because}); the search goes on without it.\n`),
      now: () => performance.now(),
    });
    return ok({ world, plan });
  } finally {
    bar.stop();
  }
};

const orWhenTimeIsUp = (signal: AbortSignal, limitMs = Infinity): AbortSignal =>
  limitMs > LONGEST_MS ? signal : AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(limitMs))]);
