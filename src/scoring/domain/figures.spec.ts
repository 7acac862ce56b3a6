import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPolicy } from '../testing/a-scenario.js';
import { capIn, dispersionBetween, figuresIn, strictestFigures } from './figures.js';

const policy = aPolicy({
  regional: [
    { region: 'SYD', dispersionMetres: 25_000, saturationCaps: [{ minPopulation: 20_000, cap: 2 }] },
    { region: 'NORD', coolOffDays: 200, leastRelocationMetres: 31_000 },
  ],
});

describe('the figures of a region', () => {
  it('are the country’s where it says nothing, and its own where it does', () => {
    expect(figuresIn(policy, 'VAST')).toBe(policy);
    expect(figuresIn(policy, 'SYD')).toMatchObject({ dispersionMetres: 25_000, coolOffDays: 180 });
    expect(figuresIn(policy, 'NORD')).toMatchObject({
      dispersionMetres: 20_000,
      coolOffDays: 200,
      leastRelocationMetres: 31_000,
    });
  });

  it('hold from the size on that it says, and the country’s below', () => {
    const { saturationCaps } = figuresIn(policy, 'SYD');
    expect([9_999, 10_000, 19_999, 20_000].map((size) => capIn(saturationCaps, size))).toEqual([1, 3, 3, 2]);
  });

  it('keep two households apart by the farther one of two regions, whichever is named first', () => {
    expect(dispersionBetween(policy, 'SYD', 'NORD')).toBe(25_000);
    expect(dispersionBetween(policy, 'NORD', 'SYD')).toBe(25_000);
    expect(dispersionBetween(policy, 'NORD', 'VAST')).toBe(20_000);
  });

  it('are nowhere stricter than the strictest', () => {
    expect(strictestFigures(policy)).toMatchObject({
      dispersionMetres: 25_000,
      coolOffDays: 200,
      leastRelocationMetres: 31_000,
    });
  });

  it('are never looser than the country’s, whatever a region says', () => {
    const caps = fc.array(fc.record({ minPopulation: fc.nat(60_000), cap: fc.nat(6) }), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({ dispersionMetres: fc.nat(60_000), coolOffDays: fc.nat(400), saturationCaps: caps }),
        fc.nat(80_000),
        (own, size) => {
          const all = aPolicy({ regional: [{ region: 'SYD', ...own }] });
          const figures = figuresIn(all, 'SYD');
          expect(figures.dispersionMetres).toBe(Math.max(20_000, own.dispersionMetres));
          expect(figures.coolOffDays).toBe(Math.max(180, own.coolOffDays));
          const [cap, national] = [capIn(figures.saturationCaps, size), capIn(all.saturationCaps, size) ?? 0];
          expect(cap).toBe(Math.min(national, capIn(own.saturationCaps, size) ?? Infinity));
        },
      ),
    );
  });
});
