import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What a command gets: where to speak, and where to leave its exit code. */
export type Shell = { readonly terminal: Terminal; readonly finish: (code: ExitCode) => void };
/** Adds itself to the program. */
export type CommandOfCli = (program: Command, shell: Shell) => void;
