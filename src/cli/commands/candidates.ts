import { Pace, rankingOf } from '#solving';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { untilInterrupted } from '../interrupt.js';
import { openScenario } from '../open-scenario.js';
import { count } from '../option-values.js';
import { tellBadInput } from '../refusal.js';
import type { Terminal } from '../terminal.js';
import { candidatesReport } from '../tables/candidates-report.js';

type Options = { readonly request: string; readonly limit?: number };

export const candidatesCommand: CommandOfCli = (program, shell) => {
  program
    .command('candidates')
    .summary('rank the units of one request, and say why each other unit is impossible')
    .argument('<scenario>', 'a fristad-scenario/1 file')
    .requiredOption('--request <id>', 'the request')
    .option('--limit <n>', 'show so many of the possible units', count)
    .action(async (path: string, options: Options) => shell.finish(await candidates(path, options, shell)));
};

const MOST_NAMED = 10;

const stopped = ({ err }: Terminal): ExitCode => {
  err('Stopped: not every unit was read, and nothing is told.\n');
  return EXIT.stopped;
};

const candidates = async (path: string, options: Options, { terminal }: Shell): Promise<ExitCode> => {
  const opened = await openScenario(path);
  if (!opened.ok) return tellBadInput(terminal, opened.refusal);
  const world = opened.value;
  const request = world.requests.get(options.request);
  if (!request) {
    const known = [...world.requests.keys()].slice(0, MOST_NAMED);
    const more = world.requests.size > known.length ? ', …' : '';
    const errors = [`/requests: its requests are ${known.join(', ') || 'none'}${more}`];
    return tellBadInput(terminal, { sentence: `${path} has no request ${options.request}.`, errors });
  }
  const how = options.limit === undefined ? {} : { limit: options.limit };
  const ranking = await untilInterrupted(
    (signal) => new Pace({ signal, now: () => 0 }).through(rankingOf(world, request, how)),
    () => undefined,
  );
  if (!ranking) return stopped(terminal);
  terminal.out(candidatesReport(terminal, world, { request, ranking }));
  return EXIT.done;
};
