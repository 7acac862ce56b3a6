import { constants, openSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** The path that means standard input; a file of that name is `./-`. */
export const STANDARD_INPUT = '-';
/** What a path is called in a sentence. */
export const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'Standard input' : path);

/**
 * All bytes of a file, or of standard input. A pipe is read without waiting inside a system call, since a process can't end while one of its
 * threads does; there a signal ends the waiting.
 * @throws Error of the file system; AbortError
 */
export const readBytes = async (path: string, signal?: AbortSignal): Promise<Uint8Array> => {
  if (path === STANDARD_INPUT) return buffer(signal ? addAbortSignal(signal, process.stdin) : process.stdin);
  if (!(await stat(path)).isFIFO()) return readFile(path);
  const stop = signal ? { signal } : {};
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return buffer(new Socket({ fd, readable: true, writable: false, ...stop }));
};
