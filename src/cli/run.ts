import { Command, CommanderError } from 'commander';
import type { CommandOfCli } from './act.js';
import { candidatesCommand } from './commands/candidates.js';
import { exportModelCommand } from './commands/export-model.js';
import { generateCommand } from './commands/generate.js';
import { judgeCommand } from './commands/judge.js';
import { keysCommand } from './commands/keys.js';
import { migrateCommand } from './commands/migrate.js';
import { solveCommand } from './commands/solve.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { ownVersion } from './own-version.js';
import { letReadersLeave, processTerminal, type Terminal } from './terminal.js';

const COMMANDS: readonly CommandOfCli[] = [
  solveCommand,
  candidatesCommand,
  judgeCommand,
  exportModelCommand,
  generateCommand,
  migrateCommand,
  keysCommand,
];

/** Runs the command line and answers its exit code; never throws. */
export const run = async (words: readonly string[]): Promise<ExitCode> => {
  letReadersLeave();
  const terminal = processTerminal();
  let code: ExitCode = EXIT.done;
  const program = programFor(terminal, (finished) => (code = finished));
  try {
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

const programFor = (terminal: Terminal, finish: (code: ExitCode) => void): Command => {
  const program = new Command('fristad')
    .description(
      'Placements for people who leave criminal groups: a scenario in, a proved and explained plan out.',
    )
    .version(ownVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 the answer is no; 2 bad input, nothing written; 3 stopped early, the best plan is written; 4 internal error.',
    );
  for (const add of COMMANDS) add(program, { terminal, finish });
  return program;
};
