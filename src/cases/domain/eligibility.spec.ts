import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { eligibilityFor, type AskedOf, type ProgrammeTerms } from './eligibility.js';

const TERMS: ProgrammeTerms = {
  id: 'AV-1',
  name: 'Malmö',
  regions: ['SYD'],
  municipalities: ['0880'],
  residenceRule: 'RESIDENTS_OF_CATCHMENT',
  conditions: ['POLICE_REPORT', 'FUNDING_DECISION'],
  canProtect: true,
  hasEnded: false,
};
const ASKED: AskedOf = {
  meets: ['POLICE_REPORT'],
  region: 'SYD',
  municipality: '1280',
  scope: 'REGIONAL',
};
const DAY = isoDate('2026-12-01');
const funding = (kind: 'STATE_GRANT' | 'REFUSED') => ({
  ...{ kind, agency: 'POLICE' as const, decidedOn: DAY, from: DAY, until: null },
});
const FILE = { resident: true, funding: funding('STATE_GRANT') } as const;
const reasons = (over: {
  terms?: Partial<ProgrammeTerms>;
  asked?: Partial<AskedOf>;
  file?: Partial<{ resident: boolean | null; funding: ReturnType<typeof funding> | null }>;
}) =>
  eligibilityFor(
    { ...TERMS, ...over.terms },
    { ...ASKED, ...over.asked },
    {
      ...FILE,
      ...over.file,
    },
  ).reasons;

describe('whether a programme takes somebody', () => {
  it('is yes where nothing stands between', () => {
    expect(eligibilityFor(TERMS, ASKED, FILE)).toEqual({ programme: 'AV-1', name: 'Malmö', reasons: [] });
  });

  it('depends on its conditions; a decision on who pays in the file meets that one, a refusal does not', () => {
    expect(reasons({ asked: { meets: [] } })).toEqual(['NEEDS_POLICE_REPORT']);
    expect(reasons({ file: { funding: funding('REFUSED') } })).toEqual(['NEEDS_FUNDING_DECISION']);
    expect(reasons({ file: { funding: null } })).toEqual(['NEEDS_FUNDING_DECISION']);
    expect(
      reasons({ file: { funding: null }, asked: { meets: ['POLICE_REPORT', 'FUNDING_DECISION'] } }),
    ).toEqual([]);
  });

  it('depends on where the person is registered, where it takes residents alone', () => {
    expect(reasons({ asked: { region: 'NORD' } })).toEqual(['NOT_RESIDENT_OF_CATCHMENT']);
    expect(reasons({ asked: { region: 'NORD', municipality: '0880' } })).toEqual([]);
    expect(reasons({ asked: { region: 'NORD' }, terms: { residenceRule: 'NONE' } })).toEqual([]);
    expect(reasons({ asked: { region: 'NORD' }, terms: { regions: [], municipalities: [] } })).toEqual([]);
    expect(reasons({ file: { resident: null } })).toEqual(['RESIDENCE_NOT_CONFIRMED']);
    expect(reasons({ file: { resident: false } })).toEqual(['RESIDENCE_NOT_CONFIRMED']);
  });

  it('depends on the threat, where it can’t protect, and on that it goes on', () => {
    expect(reasons({ terms: { canProtect: false } })).toEqual(['CANNOT_PROTECT']);
    expect(reasons({ terms: { canProtect: false }, asked: { scope: 'LOCAL' } })).toEqual([]);
    expect(reasons({ terms: { hasEnded: true } })).toEqual(['PROGRAMME_ENDED']);
  });
});
