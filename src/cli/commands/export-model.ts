import { Option } from 'commander';
import { digestOf } from '#interchange';
import type { Level, LevelName, World } from '#scoring';
import { exportModel, Highs, solveScenario } from '#solving';
import type { CommandOfCli, Shell } from '../act.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openScenario } from '../open-scenario.js';
import { printBadInput } from '../bad-input.js';

type ExportModelOptions = { readonly format: 'mps' | 'lp'; readonly level: LevelName };

export const exportModelCommand: CommandOfCli = (program, shell) => {
  program
    .command('export-model')
    .summary('print the exact model for any other solver')
    .description(
      'Prints the model of one level with every column and every row to stdout; comments in it tell what the names mean. ' +
        'Safety and suitability keep the values of the levels above them, which are solved first.',
    )
    .argument('<scenario>', 'a fristad-scenario/1 file; `-` is standard input')
    .addOption(new Option('--format <format>', 'the format').choices(['mps', 'lp']).makeOptionMandatory())
    .addOption(
      new Option('--level <level>', 'which level is optimised')
        .choices(['coverage', 'safety', 'suitability'])
        .default('coverage'),
    )
    .action(async (path: string, options: ExportModelOptions) =>
      shell.finish(await write(path, options, shell)),
    );
};

const write = async (
  path: string,
  { format, level }: ExportModelOptions,
  { terminal }: Shell,
): Promise<ExitCode> => {
  const opened = await openScenario(path);
  if (!opened.ok) return printBadInput(terminal, opened.refusal);
  const solved = level === 'coverage' ? [] : await levelsOf(opened.value);
  const held = Object.fromEntries(solved.map(({ name, value }) => [name, value]));
  terminal.data(await exportModel(opened.value, { format, level, held }));
  return EXIT.done;
};

const levelsOf = async (world: World): Promise<readonly Level[]> => {
  const { levels } = await solveScenario(world, {
    scenarioDigest: digestOf(world.scenario),
    engine: new Highs(),
    seed: 0,
    now: () => performance.now(),
  });
  return levels;
};
