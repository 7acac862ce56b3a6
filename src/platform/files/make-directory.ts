import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a directory of its owner's, and those above it. Node's own way tries for ever where a parent is there that nothing can be
 * made in, as `/proc`.
 * @throws Error of the file system, EEXIST where it is a file
 */
export const makeDirectory = (path: string): void => {
  if (isDirectory(path)) return;
  if (!existsSync(dirname(path))) makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    // Somebody else may have made it meanwhile.
    if (!isDirectory(path)) throw cause;
  }
};
