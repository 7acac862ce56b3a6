import { printableLines } from '#kernel';

type Fault = { readonly code?: unknown; readonly message?: unknown; readonly port?: unknown };

/** Says on standard error why a process can't start, and makes it end with 4. */
export const sayWhyNot = (cause: unknown): void => {
  const { code, message, port } = cause as Fault;
  const taken = `Port ${String(port)} is in use by another process; set PORT to a free one.`;
  process.stderr.write(`${printableLines(code === 'EADDRINUSE' ? taken : String(message ?? cause))}\n`);
  process.exitCode = 4;
};
