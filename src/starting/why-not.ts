import { printableLines } from '#kernel';
import { whyNot } from '../cli/files/why-not.js';

type Fault = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly port?: unknown;
  readonly address?: unknown;
  readonly hostname?: unknown;
};

/** Why no port could be opened, with the setting to change. */
const NO_PORT: Readonly<Record<string, (fault: Fault) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${String(port)} is in use by another process; set PORT to a free one.`,
  EACCES: ({ port }) => `This user may not open port ${String(port)}; set PORT to 1024 or more.`,
  EADDRNOTAVAIL: ({ address }) =>
    `This machine has no address ${String(address)}; set HOST to one of its own.`,
  ENOTFOUND: ({ hostname }) => `There is no address of the name ${String(hostname)}; set HOST to another.`,
};

/** In a sentence. */
export const whyNotStarted = (cause: unknown): string => {
  const fault = (cause ?? {}) as Fault;
  return NO_PORT[String(fault.code)]?.(fault) ?? String(fault.message ?? cause);
};

/** Says on standard error why a process can't start, and makes it end with 4. */
export const sayWhyNot = (cause: unknown): void => {
  process.stderr.write(`${printableLines(whyNotStarted(cause))}\n`);
  process.exitCode = 4;
};

/** The same where what was to be printed could not be. */
export const sayNotWritten = (cause: unknown): void => {
  sayWhyNot(new Error(`Standard output can not be written: ${whyNot(cause)}.`));
};
