import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlacement, aRequest, assigned, aUnit, aWorld, findingsOf, type Over } from '../../testing/index.js';
import type { GroupRelation, Placement } from '../scenario.js';
import { conflictingHouseholdsApart } from './conflicting-households-apart.js';

type Given = {
  readonly between?: number;
  readonly locality?: string;
  readonly groups?: readonly string[];
  readonly person?: string;
  readonly relations?: readonly Over<GroupRelation>[];
  readonly placements?: readonly Over<Placement>[];
};
const world = ({ between = 5000, locality = 'L1', groups = ['G1'], person = 'K-2', ...given }: Given) =>
  aWorld(
    {
      groupRelations: (given.relations ?? []) as GroupRelation[],
      units: [aUnit(), aUnit({ id: 'U2', locality })],
      requests: [
        aRequest(),
        aRequest({
          id: 'R2',
          person,
          threat: { level: 'LOW', scope: 'LOCAL', ownGroups: groups, otherGroups: [] },
        }),
      ],
      placements: (given.placements ?? []).map(aPlacement),
    },
    { between },
  );
const both = (arrival = '2026-12-01') => [assigned('R1', 'U1'), assigned('R2', 'U2', { arrival })];
const found = (given: Given, plan = both()) => findingsOf(conflictingHouseholdsApart, world(given), plan);

describe('conflicting-households-apart', () => {
  it('refuses the dispersion distance itself and admits a metre more', () => {
    expect(found({ between: 20_000 })).toEqual([
      {
        constraint: 'conflicting-households-apart',
        requests: ['R1', 'R2'],
        units: ['U1', 'U2'],
        sentence:
          'Request R1 and request R2 are in conflict and would be 20000 m apart; more than 20000 m is required.',
      },
    ]);
    expect(found({ between: 20_001 })).toEqual([]);
  });
  it('refuses one locality at any distance', () => {
    expect(found({ between: 70_000, locality: 'L2' }).map(({ sentence }) => sentence)).toEqual([
      'Request R1 and request R2 are in conflict and would both be in Bortby.',
    ]);
  });
  it('minds only nights that both are there', () => {
    expect(found({}, both('2026-12-30'))).toHaveLength(1);
    expect(found({}, both('2026-12-31'))).toEqual([]);
  });
  it('reads the conflict either way round', () => {
    expect(found({ groups: ['G2'] })).toEqual([]);
    expect(found({ groups: ['G2'], relations: [{ a: 'G2', b: 'G1', relation: 'HOSTILE' }] })).toHaveLength(1);
    expect(found({ groups: ['G2'], relations: [{ a: 'G1', b: 'G2', relation: 'ALLIED' }] })).toHaveLength(1);
  });
  it('never holds a person against itself', () => {
    expect(found({ person: 'K-1' })).toEqual([]);
  });
  it('counts standing placements, but not what they break among themselves', () => {
    const placements = [
      { unit: 'U2', groups: ['G1'] },
      { id: 'PL2', person: 'K-8', unit: 'U2', groups: ['G1'] },
    ];
    expect(found({ placements }, [assigned('R1', 'U1')]).map(({ sentence }) => sentence)).toEqual([
      'Request R1 and placement PL1 are in conflict and would be 5000 m apart; more than 20000 m is required.',
      'Request R1 and placement PL2 are in conflict and would be 5000 m apart; more than 20000 m is required.',
    ]);
    expect(found({ placements }, [])).toEqual([]);
  });
  it('is never less safe further away', () => {
    const distance = fc.double({ min: 0, max: 40_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (between, more) => {
        if (found({ between }).length === 0) expect(found({ between: between + more })).toEqual([]);
      }),
    );
  });
});
