import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Lock } from './directory-lock.js';

/** A lock for systems without abstract sockets: a file with the holder's process number; a dead holder's is taken over. */
export function lockByFile(path: string): Lock | { readonly holder: number | undefined } {
  if (!created(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isAlive(holder)) return { holder };
    rmSync(path, { force: true });
    if (!created(path)) return { holder: undefined };
  }
  return {
    release: () => {
      rmSync(path, { force: true });
      return Promise.resolve();
    },
  };
}

function created(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
