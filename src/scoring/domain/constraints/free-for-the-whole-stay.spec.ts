import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { freeForTheWholeStay } from './free-for-the-whole-stay.js';

/** 30 nights from 1 December: the last night is 30 December, the departure 31 December. */
const sentenceOn = (over: CandidateOver) => sentenceOf(freeForTheWholeStay, aCandidate(over));
const on = (days: number) => dateOf(plusDays(dayOf(isoDate('2026-12-01')), days));
const closed = (from: string, to: string | null) => ({ voids: [{ from, to, reason: 'PEST' }] });

describe('free-for-the-whole-stay', () => {
  it('needs the unit to be available until the departure', () => {
    expect(sentenceOn({ unit: { availableFrom: '2026-11-07', availableTo: '2026-12-30' } })).toBe(
      'The unit is available from 2026-11-07 to 2026-12-30 only.',
    );
    expect(sentenceOn({ unit: { availableTo: '2026-12-31' } })).toBeUndefined();
  });
  it('needs the unit to be available from the arrival', () => {
    expect(sentenceOn({ unit: { availableFrom: '2026-12-02' } })).toBe(
      'The unit is available from 2026-12-02 to an open end only.',
    );
    expect(sentenceOn({ unit: { availableFrom: '2026-12-01' } })).toBeUndefined();
  });
  it('refuses a void on the last night and admits one from the departure', () => {
    expect(sentenceOn({ unit: closed('2026-12-30', '2027-01-05') })).toBe(
      'The unit is out of use from 2026-12-30 to 2027-01-05 (PEST).',
    );
    expect(sentenceOn({ unit: closed('2026-12-31', null) })).toBeUndefined();
  });
  it('refuses a void whose last day is the arrival and admits one that ends with it', () => {
    expect(sentenceOn({ unit: closed('2026-11-20', '2026-12-02') })).toBeDefined();
    expect(sentenceOn({ unit: closed('2026-11-20', '2026-12-01') })).toBeUndefined();
  });
  it('lets the unit rest after a standing stay', () => {
    const placements = [
      { id: 'PL7', arrival: '2026-11-02', departure: '2026-11-28', status: 'CONFIRMED' as const },
    ];
    const late = { unit: { turnaroundDays: 4 }, placements };
    expect(sentenceOn(late)).toBe(
      'The unit is taken from 2026-11-02 to 2026-12-02 by placement PL7, turnaround included.',
    );
    expect(codeOf(freeForTheWholeStay, aCandidate(late))).toBe('NO_CAPACITY_IN_WINDOW');
    expect(sentenceOn({ unit: { turnaroundDays: 3 }, placements })).toBeUndefined();
  });
  it('lets the unit rest before a standing stay', () => {
    const placements = [{ arrival: '2027-01-02', departure: '2027-02-01' }];
    expect(sentenceOn({ unit: { turnaroundDays: 3 }, placements })).toBeDefined();
    expect(sentenceOn({ unit: { turnaroundDays: 2 }, placements })).toBeUndefined();
  });
  it('is not free again while nobody has recorded that the household left', () => {
    const placements = [{ id: 'PL7', arrival: '2026-11-02', departure: '2026-11-20' }];
    expect(sentenceOn({ placements })).toBe(
      'The unit is taken from 2026-11-02 to an open end by placement PL7, turnaround included.',
    );
    expect(
      sentenceOn({ placements: placements.map((one) => ({ ...one, status: 'DEPARTED' as const })) }),
    ).toBe(undefined);
  });
  it('leaves shared units, departed and cancelled placements out', () => {
    expect(sentenceOn({ placements: [{}] })).toBeDefined();
    expect(sentenceOn({ unit: { sharing: 'SHARED' }, placements: [{}] })).toBeUndefined();
    expect(sentenceOn({ placements: [{ status: 'DEPARTED' }] })).toBeUndefined();
    expect(sentenceOn({ placements: [{ status: 'CANCELLED' }] })).toBeUndefined();
  });
  it('never refuses for a void that is shorter', () => {
    const days = fc.integer({ min: -40, max: 70 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (from, length) => {
        if (sentenceOn({ unit: closed(on(from), on(from + length + 1)) }) === undefined)
          expect(sentenceOn({ unit: closed(on(from), on(from + length)) })).toBeUndefined();
      }),
    );
  });
  it('says by figures what it says of each day, where nobody stands', () => {
    const { alikeBy } = freeForTheWholeStay;
    if (typeof alikeBy === 'function' || !alikeBy.figures) throw new TypeError('It has no figures.');
    const { of, say } = alikeBy.figures;
    const day = fc.integer({ min: -12, max: 24 });
    const end = fc.option(fc.integer({ min: 1, max: 20 }));
    const period = fc.record({ start: day, end });
    const isAsked = { boolean: 0, function: 0, undefined: 0 };
    fc.assert(
      fc.property(
        period,
        fc.array(period, { maxLength: 2 }),
        fc.integer({ min: 1, max: 9 }),
        (a, voids, nights) => {
          const closing = ({ start, end: days }: { start: number; end: number | null }) =>
            days === null ? null : on(start + days);
          const candidate = aCandidate({
            request: { nights },
            unit: {
              availableFrom: on(a.start),
              availableTo: closing(a),
              voids: voids.map((one) => ({ from: on(one.start), to: closing(one), reason: 'PEST' })),
            },
          });
          const { request, unit } = candidate;
          const figures = of(unit);
          const said = say(candidate)({ at: (figure) => figures[figure]! }, 0);
          isAsked[typeof said as keyof typeof isAsked] += 1;
          for (let from = request.firstDay; from <= request.latest; from = plusDays(from, 1)) {
            const stay = { from, to: plusDays(from, nights) };
            const isBroken = freeForTheWholeStay.breach({ ...candidate, stay }) !== undefined;
            if (said !== undefined) expect(typeof said === 'boolean' ? said : said(from)).toBe(isBroken);
          }
        },
      ),
      { numRuns: 400, seed: 3 },
    );
    expect(Math.min(...Object.values(isAsked))).toBeGreaterThan(10);
  });
});
