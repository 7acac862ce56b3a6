import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACT_CODES, ACTS } from '#audit';
import { root } from './planting.js';

const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('audit/domain/acts.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** The acts that routes name, one for each route: by the decorator itself, or by one that holds it. */
const namedByRoutes = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(/@(?:Audited|A[A-Z]\w+)\(\s*'([a-z-]+\.[a-z-]+)'/g)].map(([, act]) => act ?? ''),
  );
const twice = (acts: readonly string[]): readonly string[] =>
  [...new Set(acts.filter((act, index) => acts.indexOf(act) !== index))].toSorted();

describe('the acts that entries name', () => {
  it('are another for each route, so that no two different acts write the same', () => {
    const named = namedByRoutes(sources);
    expect(named.length).toBeGreaterThan(80);
    expect(twice(named)).toEqual([]);
    expect(named.filter((act) => !(act in ACTS))).toEqual([]);
  });

  it('would be seen to be the same (negative control)', () => {
    const planted = `@Audited('placement.confirm')\n@AMove('placement.arrival')\n@AMove('placement.confirm')`;
    expect(twice(namedByRoutes([planted]))).toEqual(['placement.confirm']);
  });

  it('are all written somewhere, and fit what the database takes', () => {
    const all = sources.join('\n');
    expect(ACT_CODES.filter((act) => !all.includes(`'${act}'`))).toEqual([]);
    expect(ACT_CODES.filter((act) => !/^(?=.{1,60}$)[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*$/.test(act))).toEqual(
      [],
    );
  });
});
