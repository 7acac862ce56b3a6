import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, day, dayOf, localityCode, providerId, type IsoDate } from '#kernel';
import type { Void } from './housing-unit.js';
import { staysInTheWay, type Stay } from './stays-in-the-way.js';
import type { NewUnit } from './unit-patch.js';
import { raises, reopens } from './widening.js';

const START = dayOf('2027-03-01' as IsoDate);
const LAST = 12;
const dateAt = (place: number) => dateOf(day(START + place));
const days = Array.from({ length: 2 * LAST + 2 }, (_, place) => dateAt(place));

const spans = fc
  .tuple(fc.integer({ min: 0, max: LAST }), fc.integer({ min: 1, max: LAST }), fc.boolean())
  .map(([from, length, isOpen]) => ({ from: dateAt(from), to: isOpen ? null : dateAt(from + length) }));
const reasons = fc.constantFrom('ADDRESS_EXPOSED', 'COOLING_OFF_AFTER_INCIDENT', 'PEST', 'REFURBISHMENT');
const voids: fc.Arbitrary<Void> = fc.tuple(spans, reasons).map(([span, reason]) => ({ ...span, reason }));
const units: fc.Arbitrary<NewUnit> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), spans, fc.array(voids, { maxLength: 3 }), fc.boolean())
  .map(([beds, { from, to }, all, isShared]) => ({
    provider: providerId('P1'),
    kind: 'EMERGENCY',
    sharing: isShared ? 'SHARED' : 'EXCLUSIVE',
    beds,
    location: [15, 60],
    locality: localityCode('L1'),
    features: [],
    protectionLevel: 1,
    monthlyCost: 1,
    availableFrom: from,
    availableTo: to,
    turnaroundDays: 0,
    voids: all,
  }));
const changes = fc.tuple(units, units).map(([before, after]) => ({
  before,
  after: {
    ...before,
    beds: after.beds,
    availableFrom: after.availableFrom,
    availableTo: after.availableTo,
    voids: after.voids,
  },
}));
const stays: fc.Arbitrary<readonly Stay[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: LAST }),
      fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([arrival, nights, persons]) => ({
      arrival: dateAt(arrival),
      departure: nights === null ? null : dateAt(arrival + nights),
      due: dateAt(arrival + (nights ?? 1)),
      persons,
    })),
  { maxLength: 3 },
);

/** Read day by day, and by nothing of what is tested. */
const isIn = (date: string, { from, to }: { readonly from: string; readonly to: string | null }) =>
  from <= date && (to === null || date < to);
const mayUse = (unit: NewUnit, date: string) =>
  isIn(date, { from: unit.availableFrom, to: unit.availableTo }) &&
  !unit.voids.some((one) => isIn(date, one) && /EXPOSED|COOLING/.test(one.reason));
const thereOn = (all: readonly Stay[], date: string) =>
  all.filter(({ arrival, departure }) => isIn(date, { from: arrival, to: departure }));
const fits = (unit: NewUnit, all: readonly Stay[]) =>
  days.every((date) => {
    const there = thereOn(all, date);
    const isOpen = isIn(date, { from: unit.availableFrom, to: unit.availableTo });
    const isAtWork = unit.voids.some((one) => one.reason === 'REFURBISHMENT' && isIn(date, one));
    return (
      there.length === 0 ||
      (isOpen && !isAtWork && there.reduce((sum, { persons }) => sum + persons, 0) <= unit.beds)
    );
  });
const runs = { numRuns: 4000 };

describe('a change of a unit', () => {
  it('that one may decide alone opens no day that was closed, and adds no bed', () => {
    fc.assert(
      fc.property(changes, (change) => {
        fc.pre(raises(change).length === 0 && reopens(change).length === 0);
        expect(change.after.beds).toBeLessThanOrEqual(change.before.beds);
        expect(days.filter((date) => mayUse(change.after, date) && !mayUse(change.before, date))).toEqual([]);
      }),
      runs,
    );
  });

  it('that stands in nobody’s way leaves everybody their nights, bed and peace', () => {
    fc.assert(
      fc.property(changes, stays, (change, all) => {
        fc.pre(fits(change.before, all) && staysInTheWay(change, all).length === 0);
        expect(fits(change.after, all)).toBe(true);
      }),
      runs,
    );
  });

  it('that leaves everybody theirs is in nobody’s way', () => {
    fc.assert(
      fc.property(changes, stays, (change, all) => {
        fc.pre(fits(change.before, all) && fits(change.after, all));
        expect(staysInTheWay(change, all)).toEqual([]);
      }),
      runs,
    );
  });

  it('is not always let through: the readers above do find what is wrong', () => {
    const sample = fc.sample(fc.tuple(changes, stays), { numRuns: 2000, seed: 5 });
    const wide = sample.filter(([{ before, after }]) =>
      days.some((date) => mayUse(after, date) && !mayUse(before, date)),
    );
    const tight = sample.filter(([{ before, after }, all]) => fits(before, all) && !fits(after, all));
    expect(wide.length).toBeGreaterThan(200);
    expect(tight.length).toBeGreaterThan(50);
  });
});
