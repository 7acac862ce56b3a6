import { constants, fstatSync, type Stats } from 'node:fs';
import { access, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, refusal, type Result } from '#kernel';
import type { BadInput } from '../bad-input.js';
import { STANDARD_INPUT } from './read-bytes.js';
import { whyNot } from './why-not.js';

/** Who lives where is secret: a new file is its owner's only. */
const OWNER_ONLY = 0o600;

const unwritable = (path: string, error: unknown) =>
  refusal<BadInput>({ sentence: `${path} can not be written: ${whyNot(error)}.`, errors: [] });

const statOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return path === STANDARD_INPUT ? fstatSync(0) : await stat(path);
  } catch {
    return undefined;
  }
};

const isSame = (a: Stats | undefined, b: Stats | undefined): boolean =>
  a !== undefined && a.ino === b?.ino && a.dev === b.dev;

/** Whether a file may be written there and is none of the inputs; asked before any work is done. */
export const mayWrite = async (path: string, inputs: readonly string[]): Promise<Result<void, BadInput>> => {
  const there = await statOf(path);
  if (there?.isDirectory()) return unwritable(path, Object.assign(new Error(), { code: 'EISDIR' }));
  for (const input of inputs)
    if (isSame(there, await statOf(input)))
      return refusal({ sentence: `${path} can not be written: it is the input itself.`, errors: [] });
  try {
    await access(there && !there.isFile() ? path : dirname(path), constants.W_OK);
    return ok(undefined);
  } catch (error) {
    return unwritable(path, error);
  }
};

/** Writes all or nothing: aside in the same folder, then renamed. A device or pipe is written to directly. */
export const writeOutput = async (path: string, text: string): Promise<Result<void, BadInput>> => {
  const there = await statOf(path);
  try {
    if (there && !there.isFile()) await writeFile(path, text);
    else await replace(there ? await realpath(path) : path, text, there?.mode ?? OWNER_ONLY);
    return ok(undefined);
  } catch (error) {
    return unwritable(path, error);
  }
};

const replace = async (path: string, text: string, mode: number): Promise<void> => {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid.toString()}.part`);
  try {
    const file = await open(aside, 'wx', mode & 0o777);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
};
