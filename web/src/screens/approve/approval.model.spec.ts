import { describe, expect, it } from '@jest/globals';
import { isEmergency, judgedOf, leadsTo, leavesAt, leavesOf, sideBySide } from './approval.model.js';

describe('a subject of any kind', () => {
  it('is told as its leaves', () => {
    expect(leavesOf({ beds: 3, features: ['A', 'B'], voids: [{ from: '2026-12-01', to: null }] })).toEqual([
      { path: '/beds', value: '3' },
      { path: '/features', value: 'A, B' },
      { path: '/voids/0/from', value: '2026-12-01' },
      { path: '/voids/0/to', value: '' },
    ]);
    expect(leavesOf([])).toEqual([{ path: '', value: '' }]);
  });

  it('stands beside what would be, the differences first', () => {
    expect(
      sideBySide({ before: { kind: 'LONG_TERM', beds: 3 }, after: { kind: 'LONG_TERM', beds: 4, cost: 9 } }),
    ).toEqual([
      { path: '/beds', before: '3', after: '4', isChanged: true },
      { path: '/cost', before: '', after: '9', isChanged: true },
      { path: '/kind', before: 'LONG_TERM', after: 'LONG_TERM', isChanged: false },
    ]);
  });

  it.each([
    ['/record/unit/beds', [{ path: '/record/unit/beds', value: '3' }]],
    ['/record/unit', [{ path: '/record/unit/beds', value: '3' }]],
    ['/record/a~1b', [{ path: '/record/a~1b', value: 'x' }]],
    ['/record/none', []],
  ])('says what stands at %s', (pointer, leaves) => {
    expect(leavesAt({ record: { unit: { beds: 3 }, 'a/b': 'x' } }, pointer)).toEqual(leaves);
  });
});

describe('a judgement', () => {
  const of = (outcome: 'HELD' | 'BROKEN' | 'STRAINS' | 'NOT_DISCLOSED', constraint: string) => ({
    constraint,
    outcome,
    figures: {},
  });

  it('is told in few figures', () => {
    const constraints = [of('HELD', 'a'), of('STRAINS', 'b'), of('BROKEN', 'c'), of('NOT_DISCLOSED', 'd')];
    expect(judgedOf({ constraints })).toEqual({ held: 2, notDisclosed: 1, broken: ['c'] });
  });

  it('leads to what it is about', () => {
    expect(leadsTo('placement.confirm')).toBe('placement');
    expect(leadsTo('policy.activate')).toBeUndefined();
    expect([
      isEmergency({ rule: 'placement.confirm-in-emergency' }),
      isEmergency({ rule: 'placement.confirm' }),
    ]).toEqual([true, false]);
  });
});
