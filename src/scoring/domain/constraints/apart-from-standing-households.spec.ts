import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { apartFromStandingHouseholds } from './apart-from-standing-households.js';

const sentenceOn = (over: CandidateOver) => sentenceOf(apartFromStandingHouseholds, aCandidate(over));
const code = (over: CandidateOver) => codeOf(apartFromStandingHouseholds, aCandidate(over));
/** A household in conflict stands in a unit of the home locality. */
const conflict = (
  between: number,
  over: NonNullable<CandidateOver['placements']>[number] = {},
): CandidateOver => ({
  otherUnits: [{ id: 'U2', locality: 'L1', location: [0, 0] }],
  placements: [{ id: 'PL2', unit: 'U2', groups: ['G1'], ...over }],
  measured: { between },
});

describe('apart-from-standing-households', () => {
  it('leaves the beds of a shared unit to those who stand in it', () => {
    const shared = (persons: number): CandidateOver => ({
      unit: { sharing: 'SHARED', beds: 6 },
      placements: [
        { id: 'PL1', persons, arrival: '2026-12-10', departure: '2026-12-20' },
        { id: 'PL2', person: 'K-8', persons: 3, arrival: '2026-12-20', departure: '2027-03-01' },
      ],
    });
    expect(sentenceOn(shared(5))).toBe('On 2026-12-10 7 persons would share the 6 beds of the unit.');
    expect(code(shared(5))).toBe('NO_CAPACITY_IN_WINDOW');
    expect(sentenceOn(shared(4))).toBeUndefined();
  });
  it('holds the saturation cap of the locality on every night', () => {
    const standing = (...departures: string[]): CandidateOver => ({
      otherUnits: departures.map((_, place) => ({ id: `V${place}` })),
      placements: departures.map((departure, place) => ({
        id: `PL${place}`,
        person: `K-8${place}`,
        unit: `V${place}`,
        departure,
        status: 'CONFIRMED' as const,
      })),
    });
    expect(sentenceOn(standing('2026-12-02', '2027-01-01', '2027-02-01'))).toBe(
      'On 2026-12-01 there would be 4 households in Bortby; the cap for its size is 3.',
    );
    expect(code(standing('2026-12-02', '2027-01-01', '2027-02-01'))).toBe('SATURATION');
    expect(sentenceOn(standing('2026-12-01', '2027-01-01', '2027-02-01'))).toBeUndefined();
  });
  it('keeps households in conflict more than the dispersion distance apart', () => {
    expect(sentenceOn(conflict(20_000))).toBe(
      'The household and placement PL2 are in conflict and would be 20000 m apart; more than 20000 m is required.',
    );
    expect(code(conflict(20_000))).toBe('DISPERSION');
    expect(sentenceOn(conflict(20_001))).toBeUndefined();
  });
  it('keeps households in conflict out of one locality at any distance', () => {
    const near = conflict(90_000);
    expect(sentenceOn({ ...near, otherUnits: [{ id: 'U2' }] })).toBe(
      'The household and placement PL2 are in conflict and would both be in Bortby.',
    );
  });
  it('minds only conflicts on the nights of the stay', () => {
    expect(sentenceOn(conflict(5, { departure: '2026-12-01', status: 'CONFIRMED' }))).toBeUndefined();
    expect(sentenceOn(conflict(5, { departure: '2026-12-02', status: 'CONFIRMED' }))).toBeDefined();
    expect(sentenceOn(conflict(5, { departure: '2026-12-01', status: 'ARRIVED' }))).toBeDefined();
    expect(sentenceOn(conflict(5, { status: 'DEPARTED' }))).toBeUndefined();
    expect(sentenceOn(conflict(5, { groups: ['G5'] }))).toBeUndefined();
    expect(code(conflict(5, { person: 'K-1' }))).toBe('PERSON_HAS_A_PLACE');
  });
  it('keeps persons apart whom a decision keeps apart', () => {
    const separated = (scope: 'UNIT' | 'LOCALITY' | 'MUNICIPALITY', unit: string): CandidateOver => ({
      unit: { sharing: 'SHARED', beds: 9 },
      otherUnits: [{ id: 'U2' }, { id: 'U3', locality: 'L1' }],
      placements: [{ id: 'PL4', unit }],
      scenario: { nonAssociations: [{ a: 'K-9', b: 'K-1', scope }] as never },
    });
    expect(sentenceOn(separated('UNIT', 'U1'))).toBe(
      'A decision keeps the household and placement PL4 apart; they would both be in unit U1.',
    );
    expect(code(separated('UNIT', 'U1'))).toBe('NON_ASSOCIATION');
    expect(sentenceOn(separated('UNIT', 'U2'))).toBeUndefined();
    expect(sentenceOn(separated('LOCALITY', 'U2'))).toMatch(/would both be in Bortby\.$/);
    expect(sentenceOn(separated('LOCALITY', 'U3'))).toBeUndefined();
    expect(sentenceOn(separated('MUNICIPALITY', 'U2'))).toMatch(
      /would both be in the municipality of Bort\.$/,
    );
  });
  it('gives nobody a second place for the same nights', () => {
    const own = (over: NonNullable<CandidateOver['placements']>[number]): CandidateOver => ({
      otherUnits: [{ id: 'U2', locality: 'L1', location: [0, 0] }],
      placements: [{ id: 'PL6', unit: 'U2', person: 'K-1', status: 'CONFIRMED', ...over }],
    });
    expect(sentenceOn(own({ departure: '2026-12-02' }))).toBe(
      'The person has a place already from 2026-12-01 to 2026-12-02 (placement PL6).',
    );
    expect(code(own({ departure: '2026-12-02' }))).toBe('PERSON_HAS_A_PLACE');
    expect(sentenceOn(own({ departure: '2026-12-01' }))).toBeUndefined();
    expect(sentenceOn(own({ arrival: '2026-12-31' }))).toBeUndefined();
    expect(sentenceOn(own({ arrival: '2026-12-30' }))).toBeDefined();
    expect(sentenceOn(own({ departure: '2026-12-02', status: 'DEPARTED' }))).toBeUndefined();
    expect(sentenceOn(own({ departure: '2026-11-20', status: 'ARRIVED' }))).toBe(
      'The person has a place already from 2026-12-01 to 2026-12-31 (placement PL6).',
    );
  });
  it('is never less safe further away', () => {
    const distance = fc.double({ min: 0, max: 60_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (near, more) => {
        if (sentenceOn(conflict(near)) === undefined)
          expect(sentenceOn(conflict(near + more))).toBeUndefined();
      }),
    );
  });
});
