import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlacement, aRequest, assigned, aUnit, aWorld, findingsOf, type Over } from '../../testing/index.js';
import type { NonAssociation, Placement } from '../scenario.js';
import { nonAssociation } from './non-association.js';

type Scope = Exclude<NonAssociation['scope'], 'DISTANCE'>;
const within = (metres: number) => ({ a: 'K-2', b: 'K-1', scope: 'DISTANCE' as const, metres });
const by = (scope: Scope) => ({ a: 'K-1', b: 'K-2', scope });

const world = (rule: object, between = 5000, placements: readonly Over<Placement>[] = []) =>
  aWorld(
    {
      nonAssociations: [rule] as never,
      units: [aUnit({ sharing: 'SHARED' }), aUnit({ id: 'U2' }), aUnit({ id: 'U3', locality: 'L1' })],
      requests: [aRequest(), aRequest({ id: 'R2', person: 'K-2' }), aRequest({ id: 'R3', person: 'K-3' })],
      placements: placements.map(aPlacement),
    },
    { between },
  );
const both = (unit: string, arrival = '2026-12-01') => [
  assigned('R1', 'U1'),
  assigned('R2', unit, { arrival }),
];
const found = (rule: object, unit: string, between?: number) =>
  findingsOf(nonAssociation, world(rule, between), both(unit)).map(({ sentence }) => sentence);

describe('non-association', () => {
  it('keeps two out of one unit', () => {
    expect(findingsOf(nonAssociation, world(by('UNIT')), both('U1'))).toEqual([
      {
        constraint: 'non-association',
        requests: ['R1', 'R2'],
        units: ['U1'],
        sentence: 'A decision keeps request R1 and request R2 apart; they would both be in unit U1.',
      },
    ]);
    expect(found(by('UNIT'), 'U2')).toEqual([]);
  });
  it('keeps two out of one locality', () => {
    expect(found(by('LOCALITY'), 'U2')).toEqual([
      'A decision keeps request R1 and request R2 apart; they would both be in Bortby.',
    ]);
    expect(found(by('LOCALITY'), 'U3')).toEqual([]);
  });
  it('keeps two out of one municipality', () => {
    expect(found(by('MUNICIPALITY'), 'U2')).toEqual([
      'A decision keeps request R1 and request R2 apart; they would both be in the municipality of Bort.',
    ]);
    expect(found(by('MUNICIPALITY'), 'U3')).toEqual([]);
  });
  it('refuses the metres themselves and admits one more', () => {
    expect(found(within(7000), 'U3', 7000)).toEqual([
      'A decision keeps request R1 and request R2 apart; they would be 7000 m from each other, and more than 7000 m is required.',
    ]);
    expect(found(within(7000), 'U3', 7001)).toEqual([]);
  });
  it('minds only the two, on nights that both are there', () => {
    const third = [assigned('R1', 'U1'), assigned('R3', 'U1')];
    expect(findingsOf(nonAssociation, world(by('UNIT')), third)).toEqual([]);
    expect(findingsOf(nonAssociation, world(by('UNIT')), both('U1', '2026-12-30'))).toHaveLength(1);
    expect(findingsOf(nonAssociation, world(by('UNIT')), both('U1', '2026-12-31'))).toEqual([]);
  });
  it('counts standing placements', () => {
    const standing = world(by('UNIT'), 0, [{ id: 'PL6', person: 'K-2' }]);
    expect(
      findingsOf(nonAssociation, standing, [assigned('R1', 'U1')]).map(({ sentence }) => sentence),
    ).toEqual(['A decision keeps request R1 and placement PL6 apart; they would both be in unit U1.']);
  });
  it('is never less safe further away', () => {
    const distance = fc.double({ min: 0, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (between, more) => {
        if (found(within(7000), 'U3', between).length === 0)
          expect(found(within(7000), 'U3', between + more)).toEqual([]);
      }),
    );
  });
});
