import { describe, expect, it } from '@jest/globals';
import { faultAt, faultsByStep, firstFault, inputOf, isEmptyAt, newDraft } from './draft.model.js';

const TODAY = '2026-12-01';
const regionOf = (municipality: string) => (municipality === '2480' ? 'NORD' : '');
const known = { isNewCase: true, regionOf };
const RING = [
  [20, 63],
  [20.2, 63],
  [20.1, 63.1],
  [20, 63],
];

describe('a request as it is typed', () => {
  it('is sent with what is empty as it is, for the service to say', () => {
    expect(inputOf(newDraft(TODAY), known)).toMatchObject({
      urgency: '',
      household: { adults: 1, children: 0 },
      arrival: { earliest: TODAY, latest: '' },
      nights: null,
      allowedRegions: null,
      contactPerson: null,
      residence: { region: '', municipality: '' },
      confirmed: { resident: false, localTies: false, motivated: false },
    });
  });

  it('is sent with what was typed, and what follows it', () => {
    const draft = {
      ...newDraft(TODAY),
      municipality: '2480',
      confirmed: ['motivated'],
      regions: ['SYD'],
      contact: '63.8, 20.3',
      zones: [[RING]],
      isFollowed: true,
      thenNights: 90,
    };
    expect(inputOf(draft, known)).toMatchObject({
      residence: { region: 'NORD', municipality: '2480' },
      confirmed: { resident: false, localTies: false, motivated: true },
      allowedRegions: ['SYD'],
      contactPerson: [20.3, 63.8],
      exclusionZones: [{ type: 'Polygon', coordinates: [RING] }],
      then: { kind: 'LONG_TERM', urgency: 'STANDARD', nights: 90 },
    });
    expect(inputOf(draft, { ...known, isNewCase: false })).not.toHaveProperty('confirmed');
    expect(inputOf({ ...draft, isFollowed: false }, known)).not.toHaveProperty('then');
  });
});

describe('what the service has against it', () => {
  const faults = {
    'threat.level': 'no word',
    'exclusionZones.0.coordinates': 'crosses itself',
    odd: 'unknown',
  };

  it('is counted by step, what belongs to none at the end', () => {
    expect(faultsByStep(faults)).toEqual({ who: 0, threat: 1, when: 0, where: 1, then: 0, check: 1 });
    expect(firstFault(faults)).toBe('threat');
    expect(firstFault({ odd: 'unknown' })).toBe('check');
    expect(firstFault({})).toBeUndefined();
  });

  it('is found at its field, or within it', () => {
    expect(faultAt(faults, 'exclusionZones')).toBe('crosses itself');
    expect(faultAt(faults, 'threat.level')).toBe('no word');
    expect(faultAt(faults, 'threat.lev')).toBeUndefined();
    const input = inputOf({ ...newDraft(TODAY), scope: 'LOCAL' }, known);
    const fields = ['threat.level', 'threat.scope', 'nights', 'household.children', 'then.nights'];
    expect(fields.map((field) => isEmptyAt(input, field))).toEqual([true, false, true, false, true]);
  });
});
