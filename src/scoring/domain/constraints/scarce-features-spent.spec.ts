import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { scarceFeaturesSpent } from './scarce-features-spent.js';

/** Ten units of the kind: all are quiet, one in ten is step-free, three in ten welcome pets; homes of the other kind do not count. */
const spending = (features: readonly string[], needs: readonly string[] = []) =>
  aCandidate({
    unit: { features },
    request: { needs },
    otherUnits: [
      ...Array.from({ length: 9 }, (_, place) => ({
        id: `V${place}`,
        features: ['QUIET', ...(place < 2 ? ['PETS_WELCOME'] : [])],
      })),
      { id: 'HOME', kind: 'LONG_TERM', features: ['STEP_FREE'] },
    ],
  });
const amount = (...args: Parameters<typeof spending>) => amountOf(scarceFeaturesSpent, spending(...args));

describe('scarce-features-spent', () => {
  it('costs more the rarer a feature is among units of the kind', () => {
    expect(amount(['STEP_FREE'])).toBe(9);
    expect(amount(['PETS_WELCOME'])).toBe(7);
    expect(amount(['QUIET'])).toBe(0);
    expect(amount(['STEP_FREE', 'QUIET', 'PETS_WELCOME'])).toBe(16);
  });
  it('says nothing where it costs nothing', () => {
    const { strain } = scarceFeaturesSpent;
    expect([strain(spending(['QUIET'])), strain(spending([]))]).toEqual([undefined, undefined]);
    expect(strain(spending(['STEP_FREE'], ['STEP_FREE']))).toBeUndefined();
    expect(strain(spending(['STEP_FREE']))).toBeDefined();
  });
  it('costs nothing for what the household needs', () => {
    const candidate = spending(['STEP_FREE', 'PETS_WELCOME'], ['STEP_FREE']);
    expect(amountOf(scarceFeaturesSpent, candidate)).toBe(7);
    expect(strainSentence(scarceFeaturesSpent, candidate)).toBe('The household does not need PETS_WELCOME.');
  });
  it('never costs more for one need more', () => {
    const codes = ['STEP_FREE', 'QUIET', 'PETS_WELCOME'];
    fc.assert(
      fc.property(
        fc.subarray(codes),
        fc.subarray(codes),
        fc.constantFrom(...codes),
        (features, needs, more) => {
          expect(amount(features, [...needs, more])).toBeLessThanOrEqual(amount(features, needs));
        },
      ),
    );
  });
});
