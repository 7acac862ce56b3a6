import { Pace, rankingOf } from '#solving';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { nameOf } from '../files/read-bytes.js';
import { untilInterrupted } from '../interrupt.js';
import { openScenario } from '../open-scenario.js';
import { count } from '../option-values.js';
import { printBadInput, type BadInput } from '../bad-input.js';
import type { Terminal } from '../terminal.js';
import { candidateReport, candidatesReport } from '../tables/candidates-report.js';

type CandidatesOptions = {
  readonly request: string;
  readonly limit?: number;
  readonly unit?: string;
  readonly explain?: true;
};

const FEW = 10;

export const candidatesCommand: CommandOfCli = (program, shell) => {
  program
    .command('candidates')
    .summary('rank the units of one request, and say why each other unit is impossible')
    .argument('<scenario>', 'a fristad-scenario/1 file; `-` is standard input')
    .requiredOption('--request <id>', 'the request')
    .option(
      '--limit <n>',
      `show so many of the possible units (${FEW.toString()}, or all with --explain)`,
      count,
    )
    .option('--unit <id>', 'only this unit: its rank and its terms, or all that it breaks')
    .option('--explain', 'name each impossible unit with all that it breaks')
    .action(async (path: string, options: CandidatesOptions) =>
      shell.finish(await candidates(path, options, shell)),
    );
};

const MOST_NAMED = 10;

const stopped = ({ err }: Terminal): ExitCode => {
  err('Stopped: not every unit was read, and nothing is told.\n');
  return EXIT.stopped;
};

const candidates = async (
  path: string,
  options: CandidatesOptions,
  { terminal }: Shell,
): Promise<ExitCode> => {
  const opened = await openScenario(path);
  if (!opened.ok) return printBadInput(terminal, opened.refusal);
  const world = opened.value;
  const request = world.requests.get(options.request);
  if (!request)
    return printBadInput(
      terminal,
      notThere(path, { what: 'request', id: options.request, there: world.requests }),
    );
  if (options.unit !== undefined && !world.units.has(options.unit))
    return printBadInput(terminal, notThere(path, { what: 'unit', id: options.unit, there: world.units }));
  const ranking = await untilInterrupted(
    (signal) => new Pace({ signal, now: () => 0 }).through(rankingOf(world, request)),
    () => undefined,
  );
  if (!ranking) return stopped(terminal);
  const all = options.explain ?? false;
  const { limit = all ? undefined : FEW, unit } = options;
  terminal.out(
    unit === undefined
      ? candidatesReport(terminal, world, { request, ranking, limit, all })
      : candidateReport(terminal, world, { request, ranking, unit }),
  );
  return EXIT.done;
};

type Missing = {
  readonly what: 'request' | 'unit';
  readonly id: string;
  readonly there: ReadonlyMap<string, unknown>;
};

const notThere = (path: string, { what, id, there }: Missing): BadInput => {
  const known = [...there.keys()].slice(0, MOST_NAMED);
  const more = there.size > known.length ? ', …' : '';
  const errors = [`/${what}s: its ${what}s are ${known.join(', ') || 'none'}${more}`];
  return { sentence: `${nameOf(path)} has no ${what} ${id}.`, errors };
};
