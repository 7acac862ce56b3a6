import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openCandidates, openlyExcluded } from './candidates-view.js';

const open = ['cost', 'small-place', 'late-arrival', 'hostile-ground-nearby', 'enough-beds'];
const isOpen = { ofConstraint: (id: string) => open.includes(id), ofOutcome: () => true };

const strain = (constraint: string, level: 'safety' | 'suitability', amount: number) => ({
  constraint,
  level,
  amount,
  weight: 3,
});
const candidate = (unit: string, ...strains: ReturnType<typeof strain>[]) => ({
  unit,
  arrival: '2026-12-01',
  strains,
});

describe('the candidates that a coordinator sees', () => {
  it('come in the order of what their own case and the place cost', () => {
    const near = candidate('U-1', strain('hostile-ground-nearby', 'safety', 5));
    const dear = candidate(
      'U-2',
      strain('cost', 'suitability', 7),
      strain('conflict-within-reach', 'safety', 90),
    );
    const cheap = candidate('U-3', strain('cost', 'suitability', 2));
    const view = openCandidates([near, dear, cheap], isOpen);
    expect(view.map(({ unit }) => unit)).toEqual(['U-3', 'U-2', 'U-1']);
    expect(view[1]).toMatchObject({ safety: 0, suitability: 21 });
    expect(JSON.stringify(view)).not.toContain('conflict-within-reach');
  });

  it('come by their unit where they cost the same, and then the earlier arrival first', () => {
    const days = ['2026-12-01', '2026-12-03', '2026-12-02'];
    const all = ['U-2', 'U-1'].flatMap((unit) => days.map((arrival) => ({ ...candidate(unit), arrival })));
    const expected = ['U-1', 'U-2'].flatMap((unit) => days.toSorted().map((day) => `${unit} ${day}`));
    for (const list of [all, all.toReversed()])
      expect(openCandidates(list, isOpen).map(({ unit, arrival }) => `${unit} ${arrival}`)).toEqual(expected);
  });

  it('are the same, byte for byte and in the same order, whatever others’ placements cost', () => {
    const secret = fc.constantFrom(
      'neighbours-in-protection',
      'conflict-within-reach',
      'region-load',
      'new-one',
    );
    const hidden = fc.array(fc.record({ of: secret, amount: fc.nat(99) }), { maxLength: 4 });
    const open = fc.array(
      fc.record({ of: fc.constantFrom('cost', 'small-place', 'late-arrival'), amount: fc.nat(9) }),
      { maxLength: 4 },
    );
    const toStrains = (list: readonly { of: string; amount: number }[]) =>
      list.map(({ of, amount }) => strain(of, 'safety', amount));
    fc.assert(
      fc.property(fc.array(fc.tuple(open, hidden, hidden), { maxLength: 8 }), (list) => {
        const world = (which: 1 | 2) =>
          list.map((one, at) => candidate(`U-${at}`, ...toStrains(one[0]), ...toStrains(one[which])));
        const [one, twin] = [openCandidates(world(1), isOpen), openCandidates(world(2).toReversed(), isOpen)];
        expect(JSON.stringify(one)).toBe(JSON.stringify(twin));
      }),
    );
  });

  it('leave out a unit that only another household rules out', () => {
    const excluded = [
      {
        unit: 'U-1',
        reasons: [{ constraint: 'apart-from-standing-households' }, { constraint: 'enough-beds' }],
      },
      { unit: 'U-2', reasons: [{ constraint: 'free-for-the-whole-stay' }] },
    ];
    expect(openlyExcluded(excluded, isOpen)).toEqual([
      { unit: 'U-1', reasons: [{ constraint: 'enough-beds' }] },
    ]);
  });
});
