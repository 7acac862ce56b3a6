import { describe, expect, it } from '@jest/globals';
import { changed, differencesOf, editablesOf, sayingsOf, standingOf, type Version } from './policy.model.js';

const hours = { EMERGENCY: 2, SHORT_NOTICE: 24, STANDARD: 120 };
const aVersion = (more: Partial<Version['policy']> = {}, about: Partial<Version> = {}): Version => ({
  policy: {
    version: '2026-2',
    hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
    leastRelocationMetres: 30_000,
    dispersionMetres: 20_000,
    saturationCaps: [
      { minPopulation: 0, cap: 1 },
      { minPopulation: 50_000, cap: 4 },
    ],
    coolOffDays: 180,
    urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
    waitingWeightPerDay: 1,
    softWeights: { cost: 1, 'small-place': 2 },
    ...more,
  },
  digest: 'sha256:0',
  inForce: true,
  activatedAt: '2026-11-30T13:00:00.000Z',
  activatedBy: null,
  clocks: {
    offerHours: 24,
    offerRenewals: 1,
    decideHours: hours,
    placeHours: hours,
    leadDays: 90,
    draftDays: 30,
    grantedDays: 90,
    parkedDays: 14,
    transferReviewHours: 24,
    incidentHours: hours,
  },
  demands: {
    ...({ confirmations: 'IGNORE', fundingOfNgo: 'IGNORE', fundingOfOthers: 'FLAG' } as const),
    ...({ contactPerson: 'IGNORE', reassessment: 'IGNORE', longTermPlan: 'IGNORE' } as const),
  },
  ...about,
});

describe('what a policy says', () => {
  it('is all of it, one figure a line', () => {
    const sayings = sayingsOf(aVersion());
    expect(sayings).toContainEqual({ of: 'hostileBufferMetres', kind: 'RISK', value: 3000 });
    expect(sayings).toContainEqual({ of: 'saturationCaps', kind: '50000', value: 4 });
    expect(sayings).toContainEqual({ of: 'decideHours', kind: 'STANDARD', value: 120 });
    expect(sayings).toContainEqual({ of: 'fundingOfOthers', kind: undefined, value: 'FLAG' });
    expect(sayings).toHaveLength(4 + 1 + 1 + 2 + 1 + 3 + 1 + 2 + 7 + 9 + 6);
  });

  it('differs where figures do, or one says nothing', () => {
    const other = aVersion({
      dispersionMetres: 35_000,
      softWeights: { cost: 1, 'region-load': 3 },
      saturationCaps: [{ minPopulation: 0, cap: 1 }],
    });
    expect(differencesOf(aVersion(), other)).toEqual([
      { of: 'dispersionMetres', kind: undefined, now: 20_000, then: 35_000 },
      { of: 'saturationCaps', kind: '50000', now: 4, then: undefined },
      { of: 'softWeights', kind: 'small-place', now: 2, then: undefined },
      { of: 'softWeights', kind: 'region-load', now: undefined, then: 3 },
    ]);
    expect(differencesOf(other, other)).toEqual([]);
    const stricter = aVersion({ regional: [{ region: 'SYD', coolOffDays: 270 }] });
    expect(differencesOf(aVersion(), stricter)).toEqual([
      { of: 'coolOffDays', kind: undefined, region: 'SYD', now: undefined, then: 270 },
    ]);
  });

  it('holds, held or is a draft', () => {
    expect(standingOf(aVersion())).toBe('inForce');
    expect(standingOf(aVersion({}, { inForce: false }))).toBe('earlier');
    expect(standingOf(aVersion({}, { inForce: false, activatedAt: null }))).toBe('draft');
  });
});

describe('a draft', () => {
  it('changes one figure, where it stands, and nothing else', () => {
    const version = aVersion();
    for (const editable of editablesOf(version)) {
      const policy = changed(version.policy, editable, editable.value + 7);
      const differences = differencesOf(version, { ...version, policy });
      const { of, kind, value } = editable;
      expect(differences).toEqual([{ of, kind, now: value, then: value + 7 }]);
    }
    expect(editablesOf(version)).toHaveLength(4 + 1 + 1 + 2 + 1 + 3 + 1 + 2);
  });
});
