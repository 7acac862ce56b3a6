import { readFileSync } from 'node:fs';
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
    expect(new Set(ids).size).toBe(39);
  });
  it('says who may set a constraint aside', () => {
    const of = (id: string) =>
      constraintCatalogue()
        .split('### ')
        .find((part) => part.startsWith(`\`${id}\``));
    expect(of('clear-of-hostile-ground')).toContain(
      '- May be set aside: for one placement, with a reason and a second person; never when the unit lies inside the territory\n',
    );
    expect(of('cooled-off')).toContain('with a reason and a second person\n');
    expect(of('enough-beds')).toContain('- May be set aside: no\n');
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
