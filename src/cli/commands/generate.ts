import { generateScenario } from '#generation';
import { writeScenario } from '#interchange';
import { printable } from '#kernel';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { mayWrite, writeOutput } from '../files/write-output.js';
import { count, countFromOne } from '../option-values.js';
import { tellBadInput } from '../refusal.js';
import { counted } from '../tables/wording.js';

type Options = {
  readonly requests: number;
  readonly units: number;
  readonly territories: number;
  readonly seed: number;
  readonly out: string;
};

export const generateCommand: CommandOfCli = (program, shell) => {
  program
    .command('generate')
    .summary('invent a realistic Swedish scenario of any size')
    .requiredOption('--requests <n>', 'households that ask', count)
    .requiredOption('--units <n>', 'housing units', countFromOne)
    .requiredOption('--territories <n>', 'grounds of hostile groups', count)
    .requiredOption('--seed <n>', 'the same seed gives the same scenario', count)
    .requiredOption('--out <file>', 'where to write it; `-` prints it to stdout')
    .action(async (options: Options) => shell.finish(await generate(options, shell)));
};

const generate = async ({ out, ...wish }: Options, { terminal }: Shell): Promise<ExitCode> => {
  if (out === '-') {
    terminal.data(writeScenario(generateScenario(wish)));
    return EXIT.done;
  }
  const writable = await mayWrite(out, []);
  if (!writable.ok) return tellBadInput(terminal, writable.refusal);
  const written = await writeOutput(out, writeScenario(generateScenario(wish)));
  if (!written.ok) return tellBadInput(terminal, written.refusal);
  terminal.out(
    `${printable(out)}: ${counted(wish.requests, 'request')}, ${counted(wish.units, 'unit')}, ${counted(wish.territories, 'territory', 'territories')}\n`,
  );
  return EXIT.done;
};
