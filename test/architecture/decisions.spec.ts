import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './planting.js';

const folder = join(root, 'docs/decisions');
const titleOf = (file: string) =>
  (readFileSync(join(folder, file), 'utf8').split('\n')[0] ?? '').replace(/^# \d+(?: ·|\.) /, '');

it('every decision stands in the index under its number and title, once, and none that is not there', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const listed = [...index.matchAll(/^\| \[(\d{4})\]\((\S+)\) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
  const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  expect(listed.map(([, , file]) => file)).toEqual(files.toSorted());
  for (const [, number, file = '', title] of listed)
    expect([number, title?.trim()]).toEqual([file.slice(0, 4), titleOf(file)]);
  expect(listed.length).toBeGreaterThan(25);
});
