import { statSync } from 'node:fs';
import { platform } from 'node:os';
import { lockByFile } from './lock-by-file.js';
import { lockBySocket } from './lock-by-socket.js';

export type Lock = { release(): Promise<void> };

/** Another process (or another part of this one) has the data directory open. */
export class DirectoryInUse extends Error {
  constructor(directory: string, holder: number | undefined) {
    super(
      `The data directory ${directory} is in use by another process (pid ${holder ?? 'unknown'}). ` +
        'Stop it, or choose another directory with FRISTAD_DATA_DIR.',
    );
  }
}

/**
 * Takes the data directory for this process; the engine itself would let two processes overwrite each other's rows.
 * @throws DirectoryInUse
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const { dev, ino } = statSync(directory);
  const taken = await (platform() === 'linux'
    ? lockBySocket(`\0fristad-database-${dev}-${ino}`)
    : lockByFile(`${directory}.lock`));
  if ('holder' in taken) throw new DirectoryInUse(directory, taken.holder);
  return taken;
}
