import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { constraintCatalogue } from './catalogue.js';
import {
  hardConstraints,
  observationsOfScenario,
  observationsOfStays,
  planConstraints,
  softConstraints,
} from './lists.js';

const committed = () => readFileSync(new URL('../../../docs/constraints.md', import.meta.url), 'utf8');

describe('the catalogue of constraints', () => {
  it('is committed as the code makes it', () => {
    expect(committed()).toBe(constraintCatalogue());
  });
  it('names every constraint once, in the order of the lists', () => {
    const ids = [...constraintCatalogue().matchAll(/^### `(.+)`$/gm)].map(([, id]) => id);
    const observations = [...observationsOfStays, ...observationsOfScenario];
    const all = [...hardConstraints, ...planConstraints, ...softConstraints, ...observations];
    expect(ids).toEqual(all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(40);
  });
  it('has a file of its own for each, and a test beside it', () => {
    const folder = new URL('./constraints/', import.meta.url);
    const ids = [...hardConstraints, ...planConstraints, ...softConstraints].map(({ id }) => id);
    expect(readdirSync(folder).toSorted()).toEqual(
      ids.flatMap((id) => [`${id}.spec.ts`, `${id}.ts`]).toSorted(),
    );
  });
  it('says who may set a constraint aside', () => {
    const of = (id: string) =>
      constraintCatalogue()
        .split('### ')
        .find((part) => part.startsWith(`\`${id}\``));
    expect(of('clear-of-hostile-ground')).toContain(
      '- May be set aside: for one placement, with a reason and a second person; never when the unit lies inside the territory\n',
    );
    expect(of('programme-conditions')).toContain('with a reason and a second person\n');
    expect(of('enough-beds')).toContain('- May be set aside: no\n');
  });
  it('counts setting aside what tells of others as probing, and nothing else', () => {
    const probes = [...hardConstraints, ...planConstraints].filter(({ overridable: may }) => may?.isProbe);
    expect(probes.map(({ id }) => id)).toEqual(['cooled-off', 'saturation-cap']);
    expect(constraintCatalogue()).toContain('a second person; counts as probing\n');
    expect(probes.filter(({ discloses }) => discloses === 'case')).toEqual([]);
  });
  it('lets only these be set aside', () => {
    const overridable = [...hardConstraints, ...planConstraints].filter(({ overridable: may }) => may);
    expect(overridable.map(({ id }) => id)).toEqual([
      'clear-of-hostile-ground',
      'away-from-home',
      'programme-conditions',
      'cooled-off',
      'saturation-cap',
    ]);
  });
});
