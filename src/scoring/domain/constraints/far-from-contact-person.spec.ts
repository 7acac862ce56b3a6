import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { farFromContactPerson } from './far-from-contact-person.js';

const at = (between: number) =>
  aCandidate({ request: { contactPerson: [3, 4] }, unit: { location: [0, 0] }, measured: { between } });
const amount = (between: number) => amountOf(farFromContactPerson, at(between));

describe('far-from-contact-person', () => {
  it('counts kilometres to 500', () => {
    expect([499, 500, 43_400, 499_400, 500_000, 900_000, Infinity].map(amount)).toEqual([
      0, 1, 43, 499, 500, 500, 500,
    ]);
  });
  it('says how far', () => {
    expect(strainSentence(farFromContactPerson, at(43_400))).toBe(
      'The contact person is 43 kilometres away.',
    );
    expect(strainSentence(farFromContactPerson, at(800_000))).toBe(
      'The contact person is 500 kilometres away or more.',
    );
  });
  it('measures from the unit, and remembers each request by itself', () => {
    const planar = aCandidate({ request: { contactPerson: [3, 4] }, unit: { location: [0, 0] } });
    expect([amountOf(farFromContactPerson, planar), amountOf(farFromContactPerson, planar)]).toEqual([5, 5]);
    expect(amountOf(farFromContactPerson, aCandidate({ request: { contactPerson: [100, 7] } }))).toBe(7);
  });
  it('costs nothing without a contact person', () => {
    expect(amountOf(farFromContactPerson, aCandidate({ measured: { between: 90_000 } }))).toBe(0);
  });
  it('never costs more nearer', () => {
    const distance = fc.double({ min: 0, max: 600_000, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (near, more) => {
        expect(amount(near)).toBeLessThanOrEqual(amount(near + more));
      }),
    );
  });
});
