import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, aTerritory, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import type { GroupRelation, Territory } from '../scenario.js';
import type { Over } from '../../testing/index.js';
import { clearOfHostileGround } from './clear-of-hostile-ground.js';

const at = (metres: number, territory: Over<Territory> = {}, request: CandidateOver['request'] = {}) =>
  aCandidate({
    request,
    scenario: { territories: [aTerritory(territory)] },
    measured: { ground: { T1: metres } },
  });
const sentenceOn = (...args: Parameters<typeof at>) => sentenceOf(clearOfHostileGround, at(...args));

describe('clear-of-hostile-ground', () => {
  it('refuses a metre less than the buffer and admits the buffer itself', () => {
    expect(sentenceOn(2999.7)).toBe(
      'The unit lies 2999 m from hostile ground (territory T1, held by G1); at least 3000 m is required.',
    );
    expect(codeOf(clearOfHostileGround, at(2999))).toBe('HOSTILE_GROUND');
    expect(sentenceOn(3000)).toBeUndefined();
  });
  it('takes the buffer of the class', () => {
    expect(sentenceOn(4999, { class: 'ESPECIALLY_VULNERABLE' })).toMatch(/4999 m from .* at least 5000 m/);
    expect(sentenceOn(1999, { class: 'VULNERABLE' })).toMatch(/1999 m from .* at least 2000 m/);
    expect(sentenceOn(1000, { class: 'OTHER' })).toBeUndefined();
  });
  it('says when the unit lies inside', () => {
    expect(sentenceOn(0, { groups: ['G3', 'G1'] })).toBe(
      'The unit lies inside hostile ground (territory T1, held by G3, G1); at least 3000 m is required.',
    );
  });
  it('names the nearest and counts the others', () => {
    const candidate = aCandidate({
      scenario: { territories: [aTerritory(), aTerritory({ id: 'T2' }), aTerritory({ id: 'T3' })] },
      measured: { ground: { T1: 2800, T2: 700, T3: 3100 } },
    });
    expect(sentenceOf(clearOfHostileGround, candidate)).toBe(
      'The unit lies 700 m from hostile ground (territory T2, held by G1); at least 3000 m is required. 1 more territory lies too near.',
    );
  });
  it('looks only at ground that is held on a night of the stay', () => {
    expect(sentenceOn(10, { validTo: '2026-12-01' })).toBeUndefined();
    expect(sentenceOn(10, { validTo: '2026-12-02' })).toBeDefined();
    expect(sentenceOn(10, { validFrom: '2026-12-31' })).toBeUndefined();
    expect(sentenceOn(10, { validFrom: '2026-12-30' })).toBeDefined();
  });
  it('looks at every group that threatens the household', () => {
    const related = (held: string, relations: Over<GroupRelation>[]) =>
      sentenceOf(
        clearOfHostileGround,
        aCandidate({
          request: { threat: { level: 'HIGH', scope: 'NATIONAL', ownGroups: ['G1'], otherGroups: ['G2'] } },
          scenario: {
            territories: [aTerritory({ groups: [held] })],
            groupRelations: relations as GroupRelation[],
          },
          measured: { ground: { T1: 5 } },
        }),
      );
    expect(related('G2', [])).toBeDefined();
    expect(related('G3', [])).toBeUndefined();
    expect(related('G3', [{ a: 'G3', b: 'G2', relation: 'ALLIED' }])).toBeDefined();
    expect(related('G3', [{ a: 'G1', b: 'G3', relation: 'HOSTILE' }])).toBeDefined();
    expect(related('G3', [{ a: 'G2', b: 'G3', relation: 'HOSTILE' }])).toBeUndefined();
    expect(
      related('G4', [
        { a: 'G1', b: 'G3', relation: 'ALLIED' },
        { a: 'G3', b: 'G4', relation: 'ALLIED' },
      ]),
    ).toBeUndefined();
  });
  it('is never less safe further away', () => {
    const distance = fc.double({ min: 0, max: 15_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (near, more) => {
        if (sentenceOn(near) === undefined) expect(sentenceOn(near + more)).toBeUndefined();
      }),
    );
  });
});
