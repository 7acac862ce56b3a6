import { describe, expect, it } from '@jest/globals';
import type { Scenario } from './scenario.js';
import { inScenarioOrder } from './scenario-order.js';

const aScenario = (over: object) => {
  const lists = [
    'regions',
    'municipalities',
    'localities',
    'groups',
    'groupRelations',
    'territories',
    'providers',
  ];
  const more = ['units', 'requests', 'nonAssociations', 'placements'];
  return {
    ...Object.fromEntries([...lists, ...more].map((list) => [list, []])),
    ...over,
  } as unknown as Scenario;
};

describe('inScenarioOrder', () => {
  it('puts lists in the order of their ids and voids in the order of their days', () => {
    const voids = [{ from: '2027-02-01' }, { from: '2026-02-01' }];
    const ordered = inScenarioOrder(
      aScenario({
        units: [
          { id: 'U10', voids },
          { id: 'U1', voids: [] },
        ],
        groups: [{ code: 'b' }, { code: 'B' }],
      }),
    );
    expect(ordered.units.map(({ id }) => id)).toEqual(['U1', 'U10']);
    expect(ordered.units[1]?.voids.map(({ from }) => from)).toEqual(['2026-02-01', '2027-02-01']);
    expect(ordered.groups.map(({ code }) => code)).toEqual(['B', 'b']);
  });
  it('takes a pair that is written twice, keys in any order, once', () => {
    const pairs = [
      { a: 'K2', b: 'K1', scope: 'UNIT' },
      { scope: 'UNIT', b: 'K1', a: 'K2' },
      { a: 'K1', b: 'K2', scope: 'UNIT' },
    ];
    expect(inScenarioOrder(aScenario({ nonAssociations: pairs })).nonAssociations).toEqual([
      pairs[2],
      pairs[0],
    ]);
  });
  it('leaves the order of a list that has a meaning', () => {
    const unit = { id: 'U1', voids: [], features: ['QUIET', 'CHILDREN_WELCOME'] };
    expect(inScenarioOrder(aScenario({ units: [unit] })).units[0]?.features).toEqual([
      'QUIET',
      'CHILDREN_WELCOME',
    ]);
  });
});
