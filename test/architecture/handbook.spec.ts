import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readConfig } from '#settings';
import { root } from './planting.js';

it('the handbook lists every setting there is, and no other', () => {
  const handbook = readFileSync(join(root, 'docs/operator-handbook.md'), 'utf8');
  const listed = [...handbook.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  const config = readConfig({});
  expect(config.ok && Object.keys(config.value).sort()).toEqual(listed.sort());
  expect(listed.length).toBeGreaterThan(5);
});
