import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { editsOf } from '../../scripts/mutation/source/edits.js';
import { switched } from '../../scripts/mutation/source/switches.js';

/** What a function says when nothing is changed, and then with each of its changes; and which changes it came by. */
function turnsOf(body: string, given: string) {
  const text = `const f = (a, b) => ${body};`;
  const edits = editsOf('x.ts', text);
  const reached = new Set<number>();
  const turn = (acting: number): unknown => {
    const mutantOf = () => (number: number) => {
      reached.add(number);
      return number === acting;
    };
    try {
      return runInNewContext(`${switched('x.ts', text, edits)} f(${given})`, { mutantOf });
    } catch (error) {
      return (error as Error).name;
    }
  };
  const plain = turn(-1);
  const whats = edits.map(({ what }) => what.replace('1: ', ''));
  return { plain, changed: Object.fromEntries(whats.map((what, at) => [what, turn(at)])), reached };
}

describe('a source with all its changes behind switches', () => {
  it('is what it was when none acts, and changes in one place when one does', () => {
    const { plain, changed } = turnsOf('a < b && b < 5', '2, 2');
    expect(plain).toBe(false);
    expect(changed).toEqual({
      'a < b && b < 5 → a < b': false,
      'a < b && b < 5 → b < 5': true,
      '< → <=': false,
      '5 → 6': false,
    });
    expect(turnsOf('a < b', '2, 2').changed).toEqual({ '< → <=': true });
  });
  it('keeps a chain that may stop', () => {
    const { plain, changed } = turnsOf('a?.filter(Boolean).some(Boolean)', 'undefined');
    expect([plain, changed]).toEqual([
      undefined,
      { 'some → every': undefined, 'a?.filter(Boolean) → a': 'TypeError' },
    ]);
  });
  it('leaves out an act, and no other', () => {
    const { plain, changed } = turnsOf('{ if (b) a.push(1); else a.push(3); return a.length; }', '[], true');
    expect(plain).toBe(1);
    expect(changed).toMatchObject({ 'a.push(1); → ;': 0, 'a.push(3); → ;': 1 });
  });
  it('tells which changes are come by', () => {
    expect(turnsOf('a ? 1 : 2', 'false').reached).toEqual(new Set([0, 1, 3]));
  });
});
