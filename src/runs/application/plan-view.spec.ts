import { describe, expect, it } from '@jest/globals';
import { showPlan } from './plan-view.js';

const open = ['small-place', 'cost', 'enough-beds'];
const isOpen = {
  ofConstraint: (id: string) => open.includes(id),
  ofOutcome: (code: string) => code === 'NEED_NOT_MET',
};

const strain = (constraint: string) => ({ constraint, level: 'safety', amount: 2, weight: 3, sentence: '' });
const plan = {
  format: 'fristad-plan/1',
  scenarioDigest: 'sha256:0',
  policyVersion: 'v1',
  engine: { name: 'highs' },
  status: 'OPTIMAL',
  levels: [{ name: 'safety', value: 7, bound: 7 }],
  assignments: [
    {
      request: 'R1',
      unit: 'U1',
      arrival: '2026-12-01',
      departure: '2026-12-31',
      strains: [strain('small-place'), strain('neighbours-in-protection'), strain('cost')],
    },
  ],
  unplaced: [
    {
      request: 'R2',
      code: 'DISPERSION',
      ruledOut: { 'enough-beds': 4, 'free-for-the-whole-stay': 9, 'apart-from-standing-households': 3 },
      ruledOutAlone: { 'enough-beds': 1 },
      outcompeted: true,
      relaxations: [],
    },
    {
      request: 'R3',
      code: 'NEED_NOT_MET',
      ruledOut: {},
      ruledOutAlone: {},
      outcompeted: false,
      relaxations: [],
    },
  ],
  findings: [{ placements: ['P1'] }],
  timing: { totalMs: 12 },
};

describe('a plan as a role sees it', () => {
  it('tells a coordinator what comes of the case and public ground alone', () => {
    expect(showPlan('COORDINATOR', plan, isOpen)).toEqual({
      format: 'fristad-plan/1',
      policyVersion: 'v1',
      status: 'OPTIMAL',
      assignments: [{ ...plan.assignments[0], strains: [strain('small-place'), strain('cost')] }],
      unplaced: [
        { request: 'R2', code: 'NO_CAPACITY_IN_WINDOW', ruledOut: { 'enough-beds': 4 } },
        { request: 'R3', code: 'NEED_NOT_MET', ruledOut: {} },
      ],
    });
  });

  it('is whole for whoever audits it or integrates', () => {
    expect(showPlan('AUDITOR', plan, isOpen)).toEqual(plan);
    expect(showPlan('INTEGRATION', plan, isOpen)).toEqual(plan);
  });

  it.each(['APPROVER', 'HOUSING_OFFICER', 'POLICY_ADMIN'] as const)('is nothing for a %s', (role) => {
    expect(showPlan(role, plan, isOpen)).toEqual({});
  });

  it.each(['SATURATION', 'DISPERSION', 'NON_ASSOCIATION', 'PERSON_HAS_A_PLACE'])(
    'says of %s what tells of nobody',
    (code) => {
      const unplaced = [{ ...plan.unplaced[1]!, code }];
      expect(showPlan('COORDINATOR', { ...plan, unplaced }, isOpen)).toHaveProperty(
        'unplaced.0.code',
        'NO_CAPACITY_IN_WINDOW',
      );
    },
  );
});
