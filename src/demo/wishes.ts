import { Command, CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../cli/exit-codes.js';
import type { Terminal } from '../cli/terminal.js';

/** How the demonstration is to go. */
export type Wishes = {
  readonly exit: boolean;
  readonly explain: boolean;
  /** Where the plan is to be written as a page, and as a file. */
  readonly map?: string;
  readonly out?: string;
};

/** What the words behind `npm run demo --` wish; or the code to end with, when they ask for help or can't be understood. */
export const wishesOf = (words: readonly string[], terminal: Terminal): Wishes | ExitCode => {
  const program = new Command('npm run demo --')
    .description(
      'A day in the whole country: an invented scenario is taken in, solved and explained, and the service left running, ' +
        'with invented users to log in as. Settings are those of `npm start -- --help`.',
    )
    .option('--exit', 'end when the plan is told', false)
    .option('--explain', 'print every row, every strain and every reason', false)
    .option('--map <page>', 'write the plan as a page with maps and tables (HTML) there')
    .option('--out <plan>', 'write the plan (fristad-plan/1) there')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(add --help for what is possible)');
  try {
    return program.parse(words, { from: 'user' }).opts<Wishes>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
  }
};
