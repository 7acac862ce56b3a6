import { generateScenario, type ScenarioWish } from '#generation';
import { writeScenario } from '#interchange';
import { printable } from '#kernel';
import type { Scenario } from '#scoring';
import type { CommandOfCli, Shell } from '../act.js';
import { countBar } from '../count-bar.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { mayWrite, writeOutput } from '../files/write-output.js';
import { count, countFromOne } from '../option-values.js';
import { printBadInput, printUnwritten } from '../bad-input.js';
import { counted } from '../tables/wording.js';
import type { Terminal } from '../terminal.js';

type GenerateOptions = {
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
    .action(async (options: GenerateOptions) => shell.finish(await generate(options, shell)));
};

const generate = async ({ out, ...wish }: GenerateOptions, { terminal }: Shell): Promise<ExitCode> => {
  if (out === '-') {
    terminal.data(writeScenario(watched(wish, terminal)));
    return EXIT.done;
  }
  const writable = await mayWrite(out, []);
  if (!writable.ok) return printBadInput(terminal, writable.refusal);
  const written = await writeOutput(out, writeScenario(watched(wish, terminal)));
  if (!written.ok) return printUnwritten(terminal, written.refusal);
  terminal.out(
    `${printable(out)}: ${counted(wish.requests, 'request')}, ${counted(wish.units, 'unit')}, ${counted(wish.territories, 'territory', 'territories')}\n`,
  );
  return EXIT.done;
};

const STEPS = 100;

/** With a bar, where somebody watches. */
const watched = (wish: ScenarioWish, terminal: Terminal): Scenario => {
  if (!terminal.watched) return generateScenario(wish);
  const bar = countBar(terminal, STEPS);
  try {
    return generateScenario(wish, (share) => bar.show(Math.floor(share * STEPS)));
  } finally {
    bar.stop();
  }
};
