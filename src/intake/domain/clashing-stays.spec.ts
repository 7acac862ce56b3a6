import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, day, dayOf, FOREVER, overlap } from '#kernel';
import type { Placement, Unit } from '#scoring';
import { clashingStays } from './clashing-stays.js';

const aUnit = (over: object = {}) =>
  ({ id: 'U1', sharing: 'EXCLUSIVE', turnaroundDays: 2, voids: [], ...over }) as unknown as Unit;
const aStay = (over: object = {}) =>
  ({
    id: 'PL1',
    unit: 'U1',
    arrival: '2026-12-01',
    departure: '2027-01-15',
    status: 'ARRIVED',
    ...over,
  }) as unknown as Placement;
const later = (arrival: string, over: object = {}) =>
  aStay({ id: 'PL2', arrival, departure: '2027-03-01', ...over });
const works = (from: string, reason: string) => aUnit({ voids: [{ from, to: null, reason }] });

const dates = (from: number, to: number) => ({
  arrival: dateOf(day(20_000 + from)),
  departure: dateOf(day(20_000 + to)),
});
const aPeriod = fc.tuple(fc.nat(60), fc.nat(12)).map(([from, nights]) => [from, from + 1 + nights] as const);
const aUnitWithStays = fc.record({
  unit: fc.record({
    sharing: fc.constantFrom('EXCLUSIVE', 'SHARED'),
    turnaroundDays: fc.nat(5),
    voids: fc.array(
      fc
        .tuple(aPeriod, fc.boolean(), fc.constantFrom('DEEP_CLEAN', 'HANDBACK', 'DAMAGED'))
        .map(([[from, to], isOpen, reason]) => ({
          from: dates(from, 0).arrival,
          to: isOpen ? null : dates(to, 0).arrival,
          reason,
        })),
      { maxLength: 4 },
    ),
  }),
  periods: fc.array(aPeriod, { maxLength: 8 }),
});
type Clash = ReturnType<typeof clashingStays>[number];
const byText = (a: Clash, b: Clash) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The same, found by comparing each stay with each, and with all works. */
const eachWithEach = (units: readonly Unit[], stays: readonly Placement[]): readonly Clash[] =>
  units.flatMap((unit) => {
    const here = stays
      .filter((stay) => stay.unit === unit.id)
      .toSorted((a, b) => dayOf(a.arrival) - dayOf(b.arrival));
    const works = unit.voids
      .filter(({ reason }) => reason !== 'DAMAGED')
      .toSorted((a, b) => dayOf(a.from) - dayOf(b.from));
    return here.flatMap((stay, place): Clash[] => {
      const nights = { from: dayOf(stay.arrival), to: dayOf(stay.departure) };
      const earlier = here
        .slice(0, unit.sharing === 'EXCLUSIVE' ? place : 0)
        .find((other) => dayOf(other.departure) + unit.turnaroundDays > nights.from);
      const met = works.find(({ from, to }) =>
        overlap(nights, { from: dayOf(from), to: to === null ? FOREVER : dayOf(to) }),
      );
      return [
        ...(earlier ? [{ placement: stay.id, with: `placement ${earlier.id}`, other: earlier.id }] : []),
        ...(met ? [{ placement: stay.id, with: `the void ${met.reason} from ${met.from}` }] : []),
      ];
    });
  });

describe('clashingStays', () => {
  it('lets a household in on the day when the unit has rested, not on the day before', () => {
    expect(clashingStays([aUnit()], [aStay(), later('2027-01-17')])).toEqual([]);
    expect(clashingStays([aUnit()], [aStay(), later('2027-01-16')])).toEqual([
      { placement: 'PL2', with: 'placement PL1', other: 'PL1' },
    ]);
  });
  it.each(['DEPARTED', 'CANCELLED', 'PROPOSED'])('passes over a stay that is %s', (status) => {
    expect(clashingStays([aUnit()], [aStay(), later('2026-12-05', { status })])).toEqual([]);
  });
  it('lets households share a shared unit', () => {
    expect(clashingStays([aUnit({ sharing: 'SHARED' })], [aStay(), later('2026-12-05')])).toEqual([]);
  });
  it('finds a household amid planned works, from the last night but not from the departure', () => {
    expect(clashingStays([works('2027-01-14', 'DEEP_CLEAN')], [aStay()])).toEqual([
      { placement: 'PL1', with: 'the void DEEP_CLEAN from 2027-01-14' },
    ]);
    expect(clashingStays([works('2027-01-15', 'DEEP_CLEAN')], [aStay()])).toEqual([]);
  });
  it('lets damage lie over a stay: it does not wait', () => {
    expect(clashingStays([works('2027-01-14', 'DAMAGE')], [aStay()])).toEqual([]);
  });
  it('names the first works that a stay meets, whatever their order in the list', () => {
    const voids = [
      { from: '2027-01-02', to: null, reason: 'REFURBISHMENT' },
      { from: '2026-11-01', to: '2026-12-01', reason: 'HANDBACK' },
      { from: '2026-12-30', to: '2027-01-01', reason: 'DEEP_CLEAN' },
    ];
    expect(clashingStays([aUnit({ voids })], [aStay()])).toEqual([
      { placement: 'PL1', with: 'the void DEEP_CLEAN from 2026-12-30' },
    ]);
  });
  it('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(aUnitWithStays, { maxLength: 3 }), (all) => {
        const units = all.map(({ unit }, place) => ({ ...unit, id: `U${place}` }) as unknown as Unit);
        const stays = all.flatMap(({ periods }, place) =>
          periods.map(([from, to], n) =>
            aStay({ ...dates(from, to), id: `PL${place}-${n}`, unit: `U${place}` }),
          ),
        );
        expect(clashingStays(units, stays).toSorted(byText)).toEqual(
          eachWithEach(units, stays).toSorted(byText),
        );
      }),
    );
  });
  it('reads a stay as often whether there are few or many', () => {
    let read = 0;
    const stays = Array.from({ length: 2000 }, (_, n) => ({
      ...aStay({ ...dates(4 * n, 4 * n + 2), id: `PL${n}` }),
      get arrival() {
        read += 1;
        return dates(4 * n, 0).arrival;
      },
    })) as unknown as Placement[];
    expect(clashingStays([aUnit()], stays)).toEqual([]);
    expect(read).toBeLessThanOrEqual(2 * stays.length);
  });
});
