import { globSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

/** A file of this folder, whole. */
export const textOf = (file: string): string => readFileSync(new URL(file, here), 'utf8');

/** The files of a folder here that end so, by name. */
export const filesIn = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*.sql`, { cwd: here }).toSorted();
