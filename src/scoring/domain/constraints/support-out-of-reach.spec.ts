import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, aLocality, amountOf, strainSentence } from '../../testing/index.js';
import { supportOutOfReach } from './support-out-of-reach.js';

type Place = { readonly population: number; readonly km: number };
/** The unit lies at [0, 0] in a locality of so many inhabitants; other places lie so many kilometres east. */
const from = (own: number, needs: readonly string[], ...places: readonly Place[]) =>
  aCandidate({
    unit: { location: [0, 0] },
    request: { needs },
    scenario: {
      localities: [
        aLocality({ population: own, location: [0, 0] }),
        ...places.map(({ population, km }, place) =>
          aLocality({ code: place === 0 ? 'L1' : `L${place + 2}`, population, location: [km, 0] }),
        ),
      ],
    },
  });
const town = { population: 20_000, km: 61 };
const amount = (...args: Parameters<typeof from>) => amountOf(supportOutOfReach, from(...args));

describe('support-out-of-reach', () => {
  it('takes the nearest locality that is large enough', () => {
    const places = [
      town,
      { population: 19_999, km: 12 },
      { population: 90_000, km: 62 },
      { population: 2_000, km: 7 },
    ];
    expect(amount(900, ['ADDICTION_CARE'], ...places)).toBe(61);
    expect(amount(900, ['SCHOOL_NEAR'], ...places)).toBe(7);
    expect(amount(900, ['SCHOOL_NEAR', 'ADDICTION_CARE'], ...places)).toBe(68);
    expect(strainSentence(supportOutOfReach, from(900, ['SCHOOL_NEAR', 'ADDICTION_CARE'], ...places))).toBe(
      'From the unit to the nearest locality with the service: SCHOOL_NEAR 7 kilometres, ADDICTION_CARE 61 kilometres.',
    );
  });
  it('costs nothing where the unit’s own locality is large enough', () => {
    expect(amount(1_999, ['SCHOOL_NEAR'], town)).toBe(61);
    expect(amount(2_000, ['SCHOOL_NEAR'], town)).toBe(0);
  });
  it('costs nothing there however far from its middle the unit lies', () => {
    const localities = (population: number) => ({
      localities: [
        aLocality({ code: 'L1', population: 300, location: [900, 0] }),
        aLocality({ population, location: [8, 0] }),
      ],
    });
    const at = (population: number) =>
      amountOf(
        supportOutOfReach,
        aCandidate({
          unit: { location: [0, 0] },
          request: { needs: ['SCHOOL_NEAR'] },
          scenario: localities(population),
        }),
      );
    expect(at(2_000)).toBe(0);
    expect(at(1_999)).toBe(100);
  });
  it('costs nothing for needs that name no service', () => {
    expect(amount(900, ['STEP_FREE', 'STAFFED_DAY_AND_NIGHT', 'QUIET'], town)).toBe(0);
  });
  it('counts to 100, also where there is no such place', () => {
    expect(amount(900, ['ADDICTION_CARE'], { population: 50_000, km: 99 })).toBe(99);
    expect(amount(900, ['ADDICTION_CARE'], { population: 50_000, km: 140 })).toBe(100);
    expect(amount(900, ['ADDICTION_CARE'], { population: 5_000, km: 1 })).toBe(100);
  });
  it('never costs more with one place more', () => {
    const place = fc.record({ population: fc.nat(30_000), km: fc.nat(150) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), place, (places, more) => {
        expect(amount(900, ['ADDICTION_CARE'], ...places, more)).toBeLessThanOrEqual(
          amount(900, ['ADDICTION_CARE'], ...places),
        );
      }),
    );
  });
});
