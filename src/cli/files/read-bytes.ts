import { constants, openSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * All bytes of a file. A pipe is read without waiting inside a system call, since a process can't end while one of its
 * threads does; there a signal ends the waiting.
 * @throws Error of the file system; AbortError
 */
export const readBytes = async (path: string, signal?: AbortSignal): Promise<Uint8Array> => {
  if (!(await stat(path)).isFIFO()) return readFile(path);
  const stop = signal ? { signal } : {};
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return buffer(new Socket({ fd, readable: true, writable: false, ...stop }));
};
