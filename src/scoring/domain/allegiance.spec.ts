import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupCode, personKey, type GroupCode } from '#kernel';
import { inConflict, threateningGroups } from './allegiance.js';
import type { GroupRelation } from './scenario.js';

const g = (...codes: readonly string[]) => codes.map(groupCode);
const allied = (a: string, b: string) => ({ a, b, relation: 'ALLIED' }) as GroupRelation;
const hostile = (a: string, b: string) => ({ a, b, relation: 'HOSTILE' }) as GroupRelation;
const household = (person: string, own: readonly string[], threatening: readonly string[]) => ({
  person: personKey(person),
  own: new Set(g(...own)),
  threatening: new Set(g(...threatening)),
});
const sorted = (groups: ReadonlySet<GroupCode>) => [...groups].toSorted();

describe('threatening groups', () => {
  const threatening = threateningGroups([
    allied('A', 'B'),
    allied('C', 'B'),
    hostile('D', 'A'),
    hostile('E', 'X'),
    allied('X', 'Y'),
    allied('D', 'F'),
  ]);
  it('are the own groups, their allies one step away, and their enemies', () => {
    expect(sorted(threatening(g('A'), []))).toEqual(['A', 'B', 'D']);
  });
  it('are the other groups and their allies, but not their enemies', () => {
    expect(sorted(threatening([], g('X')))).toEqual(['X', 'Y']);
    expect(sorted(threatening(g('X'), []))).toEqual(['E', 'X', 'Y']);
  });
  it('are both together', () => {
    expect(sorted(threatening(g('A'), g('X')))).toEqual(['A', 'B', 'D', 'X', 'Y']);
    expect(sorted(threatening(g('B'), []))).toEqual(['A', 'B', 'C']);
  });
});

describe('households in conflict', () => {
  const a = household('K-1', ['A'], ['A', 'B']);
  it('are those of whom one is threatened by a group the other left, either way round', () => {
    const b = household('K-2', ['B'], ['B']);
    expect([inConflict(a, b), inConflict(b, a)]).toEqual([true, true]);
  });
  it('are not those who share only a threat', () => {
    const b = household('K-2', ['C'], ['C', 'B']);
    expect([inConflict(a, b), inConflict(b, a)]).toEqual([false, false]);
  });
  it('are never one person', () => {
    expect(inConflict(a, household('K-1', ['B'], ['A', 'B']))).toBe(false);
  });
  it('are so both ways or not at all', () => {
    const groups = fc.subarray(['A', 'B', 'C', 'D']);
    const anyone = fc.tuple(fc.constantFrom('K-1', 'K-2'), groups, groups);
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const [one, other] = [household(...a), household(...b)];
        expect(inConflict(one, other)).toBe(inConflict(other, one));
      }),
    );
  });
});
