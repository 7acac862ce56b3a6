import { describe, expect, it } from '@jest/globals';
import { dayOf, FOREVER, isoDate, metres, personKey } from '#kernel';
import { aPlacement, aRequest, aScenario, aTerritory, aUnit, aWorld, measuredAs } from '../testing/index.js';
import { openWorld } from './open-world.js';

const territories = ['T1', 'T2', 'T3'].map((id) => aTerritory({ id }));

describe('openWorld', () => {
  it('keeps every territory closer than four buffers, nearest first', () => {
    const ground = aWorld({ territories }, { ground: { T1: 11_999, T2: 12_000, T3: 5 } }).units.get(
      'U1',
    )?.ground;
    expect(ground?.map(({ territory, metres: distance }) => [territory.id, distance])).toEqual([
      ['T3', 5],
      ['T1', 11_999],
    ]);
  });
  it('measures ground when it is first asked for, once, and no further than it is felt', () => {
    const asked: string[] = [];
    const measure = {
      ...measuredAs(),
      unitToTerritory: (_: unknown, { id }: { readonly id: string }, reach: number) => {
        asked.push(`${id} within ${reach}`);
        return metres(1);
      },
    };
    const unit = openWorld(aScenario({ territories: [aTerritory({ class: 'OTHER' })] }), measure).units.get(
      'U1',
    );
    expect(asked).toEqual([]);
    expect(unit?.ground).toBe(unit?.ground);
    expect(asked).toEqual(['T1 within 4000']);
  });
  it('reads periods, open ends included', () => {
    const voids = [{ from: '2026-12-24', to: null, reason: 'ADDRESS_EXPOSED' }];
    const unit = aWorld({ units: [aUnit({ availableTo: '2027-01-01', voids })] }).units.get('U1');
    expect(unit?.available.to).toBe(dayOf(isoDate('2027-01-01')));
    expect(unit?.voids).toEqual([
      { from: dayOf(isoDate('2026-12-24')), to: FOREVER, reason: 'ADDRESS_EXPOSED' },
    ]);
  });
  it('lets stand what is provisional, confirmed or arrived, and remembers the departed in their unit', () => {
    const statuses = [
      'PROPOSED',
      'PROVISIONAL',
      'CONFIRMED',
      'ARRIVED',
      'DEPARTED',
      'CANCELLED',
      'NOT_ARRIVED',
      'SUPERSEDED',
    ] as const;
    const world = aWorld({ placements: statuses.map((status) => aPlacement({ id: status, status })) });
    const standing = ['PROVISIONAL', 'CONFIRMED', 'ARRIVED'];
    expect(world.standing.map(({ placement }) => placement.id)).toEqual(standing);
    expect(world.standingByLocality.get('L2')).toEqual(world.standing);
    expect(world.units.get('U1')?.stays.map(({ placement }) => placement.id)).toEqual([
      ...standing,
      'DEPARTED',
    ]);
  });
  it('finds the standing households in conflict with a request', () => {
    const world = aWorld({
      requests: [aRequest(), aRequest({ id: 'R2', person: 'K-8' })],
      placements: [
        aPlacement({ id: 'PL1', groups: ['G5'] }),
        aPlacement({ id: 'PL2', groups: ['G1'], person: 'K-8' }),
        aPlacement({ id: 'PL3', groups: ['G1'], status: 'DEPARTED' }),
      ],
    });
    const against = (id: string) =>
      world.requests.get(id)?.standingInConflict.map(({ placement }) => placement.id);
    expect(against('R1')).toEqual(['PL2']);
    expect(against('R2')).toEqual([]);
  });
  it('keeps persons apart in whichever order they were written', () => {
    const rule = { a: 'K-1', b: 'K-2', scope: 'UNIT' };
    const { nonAssociationsOf } = aWorld({ nonAssociations: [rule] as never });
    const [one, two, three] = ['K-1', 'K-2', 'K-3'].map(personKey);
    expect([
      nonAssociationsOf(one!, two!),
      nonAssociationsOf(two!, one!),
      nonAssociationsOf(one!, three!),
    ]).toEqual([[rule], [rule], []]);
  });
  it('refuses a reference to what the scenario does not hold', () => {
    expect(() => aWorld({ units: [aUnit({ provider: 'P8' })] })).toThrow(
      new RangeError('The scenario refers to P8, which it does not hold.'),
    );
  });
});
