import { describe, expect, it } from '@jest/globals';
import {
  daysOf,
  draftOf,
  emptyDraft,
  heldOn,
  lessBy,
  missingIn,
  type Feature,
  type Version,
} from './ground.model.js';

const TRIANGLE = [[[[20, 63] as const, [21, 63] as const, [20, 64] as const, [20, 63] as const]]];
const aGround = (id: string, group: string, [validFrom, validTo]: readonly [string, string | null]) =>
  ({ id, properties: { validFrom, validTo, groups: [group] } }) as unknown as Feature;
const VERSION = {
  groups: ['G1', 'G2'],
  class: 'RISK',
  confidence: 0.7,
  validFrom: '2026-01-10',
  validTo: '2026-06-01',
} as Version;

describe('the map of a day', () => {
  const all = [
    aGround('T-1', 'G1', ['2026-03-01', null]),
    aGround('T-2', 'G2', ['2020-01-05', '2026-03-02']),
  ];
  const idsOn = (day: string, group: string | null = null) => heldOn(all, day, group).map(({ id }) => id);

  it('has what somebody holds from its first day until the day before its end', () => {
    expect(idsOn('2026-02-28')).toEqual(['T-2']);
    expect(idsOn('2026-03-01')).toEqual(['T-1', 'T-2']);
    expect(idsOn('2026-03-02')).toEqual(['T-1']);
    expect(idsOn('2026-03-01', 'G2')).toEqual(['T-2']);
  });

  it('goes back to the first day of any ground, two years at least', () => {
    expect(daysOf(all, '2026-11-29')).toEqual(['2020-01-05', '2027-11-29']);
    expect(daysOf([], '2026-11-29')[0]).toBe('2024-11-29');
  });
});

describe('a draft', () => {
  it('says what is missing', () => {
    expect(missingIn(emptyDraft('2026-11-29'))).toEqual(['polygons', 'groups', 'source']);
    const whole = { ...draftOf(VERSION, TRIANGLE), source: 'POLICE_REPORT', reason: 'OTHER_GROUPS' } as const;
    expect(missingIn(whole)).toEqual([]);
    expect(missingIn({ ...whole, validTo: whole.validFrom })).toEqual(['validTo']);
  });

  it('is less by what it leaves out, and not by what it adds', () => {
    const same = draftOf(VERSION, TRIANGLE);
    const more = {
      ...same,
      groups: ['G2', 'G3', 'G1'],
      confidence: 0.71,
      validFrom: '2026-01-09',
      validTo: '',
    };
    expect(lessBy(VERSION, same, false)).toEqual([]);
    expect(lessBy(VERSION, { ...more, class: 'ESPECIALLY_VULNERABLE' }, false)).toEqual([]);
    const less = { ...same, groups: ['G2'], confidence: 0.69, validFrom: '2026-01-11' };
    expect(lessBy(VERSION, { ...less, class: 'VULNERABLE' }, true)).toEqual([
      'groups',
      'class',
      'confidence',
      'days',
      'shape',
    ]);
    expect(lessBy(VERSION, { ...same, validTo: '2026-05-31' }, false)).toEqual(['days']);
  });
});
