import { describe, expect, it } from '@jest/globals';
import { edited, editsOf as editsOfSql, omissionsOf } from '../../scripts/mutation/database/conditions.js';
import { sampleOf } from '../../scripts/mutation/mutant.js';
import { editsOf as editsOfSource } from '../../scripts/mutation/source/edits.js';

const sql = (text: string) =>
  editsOfSql(text).map((edit) => edited(text, edit).replaceAll(/\s+/g, ' ').trim());
const source = (text: string) =>
  editsOfSource('x.ts', text).map(({ from, to, by }) => text.slice(0, from) + by + text.slice(to));

describe('changes of a list of codes in SQL', () => {
  const shorter = (text: string) => omissionsOf(text).map((edit) => edited(text, edit));
  it('leave out each of them, also where it is a tuple', () => {
    expect(shorter(`(x IN ('A', 'B')) AND y`)).toEqual([`(x IN ('B')) AND y`, `(x IN ('A')) AND y`]);
    expect(shorter(`(x, y) IN ((1, 2), (3, 4))`)).toEqual([`(x, y) IN ((3, 4))`, `(x, y) IN ((1, 2))`]);
  });
  it('leave alone what is no list, or of one', () => {
    expect(shorter(`x IN ('A') AND y IN (SELECT a, b FROM c) AND f('A', 'B')`)).toEqual([]);
  });
});

describe('changes of a condition in SQL', () => {
  it('leave out each part that is joined by AND or OR, however deep', () => {
    expect(sql('a = 1 AND (b OR NOT c)')).toEqual([
      '(b OR NOT c)',
      'a = 1',
      'a = 1 AND (NOT c)',
      'a = 1 AND (b)',
    ]);
  });
  it('leave the AND of a BETWEEN alone, and what stands in a text, a comment or a name', () => {
    expect(sql(`x BETWEEN 1 AND 2 AND y`)).toEqual(['y', 'x BETWEEN 1 AND 2']);
    expect(sql(`a = 'b AND c' /* AND d */ -- AND e`)).toEqual([]);
    expect(sql(`"a AND b" IS DISTINCT FROM c`)).toEqual([]);
  });
  it('let everything through where one thing alone is asked', () => {
    expect(sql('SELECT a FROM b WHERE c = d')).toEqual(['SELECT a FROM b WHERE true']);
    expect(sql('SELECT FROM b LEFT JOIN c ON true')).toEqual([]);
    expect(sql('IF a IS NULL THEN RETURN b; END IF')).toEqual(['IF true THEN RETURN b; END IF']);
  });
  it('move a boundary by one', () => {
    expect(sql('CHECK (a < 5)')).toEqual(['CHECK (a <= 5)']);
    expect(sql('a >= b')).toEqual(['a > b']);
    expect(sql(`SELECT f(a => b -> 'c' ->> 'd' #>> '{e}')`)).toEqual([]);
  });
  it('keep the clauses apart', () => {
    expect(sql('SELECT FROM a JOIN b ON b.x = a.x AND b.y WHERE c OR d LIMIT 1')).toEqual([
      'SELECT FROM a JOIN b ON b.y WHERE c OR d LIMIT 1',
      'SELECT FROM a JOIN b ON b.x = a.x WHERE c OR d LIMIT 1',
      'SELECT FROM a JOIN b ON b.x = a.x AND b.y WHERE d LIMIT 1',
      'SELECT FROM a JOIN b ON b.x = a.x AND b.y WHERE c LIMIT 1',
    ]);
  });
});

describe('changes of a source', () => {
  it('turn comparisons, joins, branches, numbers, codes and lists', () => {
    expect(source(`a < b;`)).toEqual(['a <= b;']);
    expect(source(`x(a && b);`)).toEqual([';', 'x(a);', 'x(b);']);
    expect(source(`const c = a ? 1_000 : b;`)).toEqual([
      'const c = (1_000);',
      'const c = (b);',
      'const c = a ? 1001 : b;',
    ]);
    expect(source(`if (!a) throw b;`)).toEqual([
      'if (true) throw b;',
      'if (false) throw b;',
      'if (a) throw b;',
    ]);
    expect(source(`const c = list.filter(f).some(g);`)).toEqual([
      'const c = list.filter(f).every(g);',
      'const c = list.some(g);',
    ]);
    expect(source(`const c = ['too-late', 'A sentence.'];`)).toEqual([
      `const c = ['too-late-other', 'A sentence.'];`,
    ]);
  });
  it('leave types, imports and names of properties alone', () => {
    expect(source(`import { a } from 'b';`)).toEqual([]);
    expect(source(`type A = 'b' | 1 | true;`)).toEqual([]);
    expect(source(`const a = { 'b-c': d };`)).toEqual([]);
  });
  it('leave alone what nobody acts by: what is logged or flushed, what is out of range, a millisecond', () => {
    expect(source(`this.log.warn(a);`)).toEqual([]);
    expect(source(`await file.sync();`)).toEqual([]);
    expect(source(`this.log.write(a);`)).toEqual([';']);
    expect(source(`x = a[b] ?? 0;`)).toEqual(['x = a[b];', 'x = 0;']);
    expect(source(`const A_MS = 15 * 60_000;`)).toEqual([
      'const A_MS = 15 / 60_000;',
      'const A_MS = 16 * 60_000;',
    ]);
    expect(source(`x = a.b ?? 0;`)).toEqual(['x = a.b;', 'x = 0;', 'x = a.b ?? 1;']);
  });
  it('leave alone what is declared by a name that is given', () => {
    const text = `const PATIENCE = 24; const LIMIT = 5;`;
    const whats = editsOfSource('x.ts', text, new Set(['PATIENCE'])).map(({ what }) => what);
    expect(whats).toEqual(['1: 5 → 6']);
  });
});

describe('a sample of the changes', () => {
  const list = Array.from({ length: 50 }, (_, n) => n);
  it('is the same for the same seed, in the order of the list, and of the size that is wanted', () => {
    const sample = sampleOf(list, { sample: 9, seed: 4 });
    expect(sampleOf(list, { sample: 9, seed: 4 })).toEqual(sample);
    expect(sampleOf(list, { sample: 9, seed: 5 })).not.toEqual(sample);
    expect(sample).toEqual([...new Set(sample)].toSorted((a, b) => a - b));
    expect(sample).toHaveLength(9);
    expect(sampleOf(list, { sample: 500, seed: 4 })).toEqual(list);
  });
});
