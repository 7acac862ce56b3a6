import { Command, CommanderError } from 'commander';
import type { CommandOfCli } from './act.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { ownVersion } from './own-version.js';
import { whyNot } from './files/why-not.js';
import { processTerminal, type Streams, type Terminal } from './terminal.js';

/** Each is loaded when it is asked for: most need little of what the others do. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandOfCli>>> = {
  solve: async () => (await import('./commands/solve.js')).solveCommand,
  candidates: async () => (await import('./commands/candidates.js')).candidatesCommand,
  judge: async () => (await import('./commands/judge.js')).judgeCommand,
  'export-model': async () => (await import('./commands/export-model.js')).exportModelCommand,
  generate: async () => (await import('./commands/generate.js')).generateCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  'import-ground': async () => (await import('./commands/import-ground.js')).importGroundCommand,
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand,
  keys: async () => (await import('./commands/keys.js')).keysCommand,
};

/** Runs the command line and answers its exit code; never throws. */
export const run = async (words: readonly string[], streams: Streams = process): Promise<ExitCode> => {
  const terminal = processTerminal(streams);
  const code = await runOn(terminal, words);
  const lost = await terminal.lost();
  if (!lost) return code;
  terminal.err(`Standard output can not be written: ${whyNot(lost)}.\n`);
  return EXIT.internal;
};

const runOn = async (terminal: Terminal, words: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  const program = programFor(terminal);
  try {
    const shell = { terminal, finish: (finished: ExitCode) => (code = finished) };
    for (const load of wanted(words)) (await load())(program, shell);
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    terminal.err(
      `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.internal;
  }
};

/** The command that the first word names; all of them where it names none, to be listed or guessed at. */
const wanted = ([first = '']: readonly string[]) => {
  if (first === '--version') return [];
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return named ? [named] : Object.values(COMMANDS);
};

const programFor = (terminal: Terminal): Command =>
  new Command('fristad')
    .description(
      'Placements for people who leave criminal groups: a scenario in, a proved and explained plan out.',
    )
    .version(ownVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 the answer is no; 2 bad input, nothing written; 3 stopped early, the best plan is written; 4 internal error, or the answer can not be written.',
    );
