import type { InputError, InputRejection } from '#interchange';
import { printable } from '#kernel';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Why the input can not be used: one sentence, then every error with its place. */
export type BadInput = { readonly sentence: string; readonly errors: readonly string[] };

export const printBadInput = (terminal: Terminal, { sentence, errors }: BadInput): ExitCode => {
  terminal.err(`${[sentence, ...errors.map((error) => `  ${error}`)].map(printable).join('\n')}\n`);
  return EXIT.badInput;
};

/** What was made could not be kept: that is no fault of the input. */
export const printUnwritten = (terminal: Terminal, unwritten: BadInput): ExitCode => {
  printBadInput(terminal, unwritten);
  return EXIT.internal;
};

/** @param what the kind of file that was asked for: `a fristad-scenario/1` */
export const notValid = (path: string, what: string, { errors, omitted }: InputRejection): BadInput => {
  const count = errors.length + omitted;
  const more = omitted > 0 ? [`… and ${omitted.toString()} more`] : [];
  return {
    sentence: `${path} is not ${what}: ${count.toString()} ${count === 1 ? 'error' : 'errors'}. Nothing was written.`,
    errors: [...errors.map(asLine), ...more],
  };
};

const asLine = ({ pointer, message, expected, got }: InputError): string => {
  const place = pointer === '' ? '(the whole document)' : pointer;
  const found = got === undefined ? '' : `, got ${got}`;
  return `${place}: ${message}; expected ${expected}${found}`;
};
