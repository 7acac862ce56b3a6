import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './planting.js';

/** Rows of the table in docs/architecture.md that begins with that line: what the first column names, and the second column. */
const rowsUnder = async (head: string): Promise<readonly (readonly [names: string, second: string])[]> => {
  const text = await readFile(join(root, 'docs/architecture.md'), 'utf8');
  const start = text.indexOf(`\n${head}\n`);
  if (start < 0) throw new Error(`docs/architecture.md has no table ${head}`);
  const table = text.slice(start + 1).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| (`[^|]*`) \| ([^|]*) \|/gm)].map(([, names = '', second = '']) => [
    names,
    second,
  ]);
};
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

/** Each room, and the rooms that it may enter. */
export const drawnArrows = async (): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    (await rowsUnder('| room | may enter |\n|---|---|')).map(([room, below]) => [
      namesIn(room)[0] ?? '',
      namesIn(below),
    ]),
  );

/** The folders of `test/` that are no room's. */
export const foldersOfTheHouse = async (): Promise<readonly string[]> =>
  (await rowsUnder('| folder | holds |\n|---|---|')).flatMap(([names]) => namesIn(names));
