import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { faultsOfDays, partsOf, patchOf, type FundingDecision, type ThreatBasis } from './case-file.js';
import { faultsOfMeasure, type Measure } from './case-measure.js';

const threat = (reassessBy: string): ThreatBasis => ({
  ground: 'DEBT',
  defectedOn: null,
  validUntil: isoDate('2027-02-01'),
  reassessBy: isoDate(reassessBy),
});
const funding = (until: string | null): FundingDecision => ({
  kind: 'STATE_GRANT',
  agency: 'POLICE',
  decidedOn: isoDate('2026-11-20'),
  from: isoDate('2026-12-01'),
  until: until === null ? null : isoDate(until),
});
const measure = (to: string | null): Measure => ({
  kind: 'WORK',
  agency: 'EMPLOYMENT_SERVICE',
  status: 'PLANNED',
  from: isoDate('2026-12-05'),
  to: to === null ? null : isoDate(to),
});

describe('the days of a case file', () => {
  it('let a threat be assessed anew until the assessment ends', () => {
    expect(faultsOfDays({ threat: threat('2027-02-01') })).toEqual([]);
    expect(faultsOfDays({ threat: threat('2027-02-02') })).toEqual([
      { pointer: '/threat/reassessBy', message: 'is later than /threat/validUntil' },
    ]);
  });
  it('let funding last a day, or for good', () => {
    expect(faultsOfDays({ funding: funding('2026-12-01') })).toEqual([]);
    expect(faultsOfDays({ funding: funding(null) })).toEqual([]);
    expect(faultsOfDays({ funding: funding('2026-11-30'), threat: threat('2027-02-03') })).toEqual([
      { pointer: '/threat/reassessBy', message: 'is later than /threat/validUntil' },
      { pointer: '/funding/until', message: 'is earlier than /funding/from' },
    ]);
  });
  it('let a measure last a day, or for good', () => {
    expect([measure('2026-12-05'), measure(null)].flatMap(faultsOfMeasure)).toEqual([]);
    expect(faultsOfMeasure(measure('2026-12-04'))).toEqual([
      { pointer: '/to', message: 'is earlier than /from' },
    ]);
  });
});

describe('the parts of a case file that a patch names', () => {
  it('are those that it says something of, null too, in the order of the file', () => {
    const patch = patchOf({ motivated: false, funding: undefined, threat: null, programme: 'NGO' });
    expect(Object.entries(patch)).toEqual([
      ['programme', 'NGO'],
      ['threat', null],
      ['motivated', false],
    ]);
    expect(partsOf(patch)).toEqual(['programme', 'threat', 'motivated']);
    expect(partsOf(patchOf({}))).toEqual([]);
  });
});
