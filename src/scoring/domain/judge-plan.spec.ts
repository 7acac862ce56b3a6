import { describe, expect, it } from '@jest/globals';
import { aRequest, assigned, aUnit, aWorld } from '../testing/index.js';
import { judgePlan } from './judge-plan.js';
import type { Level, Plan } from './plan.js';
import { scorePlan } from './score-plan.js';

const world = aWorld({
  units: [aUnit({ monthlyCost: 900, beds: 3 })],
  requests: [aRequest(), aRequest({ id: 'R2', person: 'K-2' })],
});
const assignments = [assigned('R1', 'U1')];
const { strains, ...values } = scorePlan(world, assignments);
const levels = (['coverage', 'safety', 'suitability'] as const).map((name): Level => ({
  name,
  value: values[name],
  bound: values[name],
}));
const honest: Plan = {
  format: 'fristad-plan/1',
  scenarioDigest: 'sha256:0',
  policyVersion: 'test-1',
  engine: { name: 'by-hand', version: '1', seed: 0 },
  status: 'OPTIMAL',
  levels,
  assignments: assignments.map((assignment) => ({
    ...assignment,
    strains: strains.get(assignment.request) ?? [],
  })),
  unplaced: [
    {
      request: 'R2' as Plan['unplaced'][number]['request'],
      code: 'NO_CAPACITY_IN_WINDOW',
      ruledOut: {},
      ruledOutAlone: {},
      outcompeted: true,
      relaxations: [],
    },
  ],
  findings: [],
  timing: { totalMs: 1, stages: {} },
};
const read = (over: Partial<Plan>) =>
  judgePlan(world, { ...honest, ...over }).map(({ constraint, sentence }) => `${constraint}: ${sentence}`);
const level = (place: number, over: Partial<Level>) =>
  levels.map((one, at) => (at === place ? { ...one, ...over } : one));
const [placed] = honest.assignments;

describe('judgePlan', () => {
  it('finds nothing in an honest plan, proved or not', () => {
    expect(values).toEqual({ coverage: 10, safety: 0, suitability: 29 });
    expect(read({})).toEqual([]);
    expect(read({ status: 'FEASIBLE', levels: level(0, { bound: 20 }) })).toEqual([]);
    expect(read({ status: 'FEASIBLE', levels: level(2, { bound: 4 }) })).toEqual([]);
  });
  it('reads the assignments by the constraints', () => {
    expect(read({ assignments: [{ ...placed!, ...assigned('R1', 'U1', { nights: 29 }) }] })).toEqual([
      'departure-after-nights: The departure is on 2026-12-30; 30 nights from 2026-12-01 end on 2026-12-31.',
    ]);
  });
  it('finds a value that does not add up', () => {
    expect(read({ levels: level(2, { value: 28, bound: 28 }) })).toEqual([
      'level-value: The plan claims suitability 28; its assignments add up to 29.',
    ]);
  });
  it('finds a value beyond its bound', () => {
    expect(read({ status: 'FEASIBLE', levels: level(0, { bound: 9 }) })).toEqual([
      'level-bound: The plan claims coverage 10, beyond its own bound 9.',
    ]);
    expect(read({ status: 'FEASIBLE', levels: level(2, { bound: 30 }) })).toEqual([
      'level-bound: The plan claims suitability 29, beyond its own bound 30.',
    ]);
  });
  it('finds an optimum that is not proved', () => {
    expect(read({ levels: level(0, { bound: 11 }) })).toEqual([
      'status-proved: The plan claims to be optimal; not proved: coverage.',
    ]);
  });
  it('finds a plan that claims to be none', () => {
    expect(read({ status: 'NO_PLAN' })).toEqual(['status-proved: The plan claims to be none; it places 1.']);
  });
  it('finds levels that are missing or out of order', () => {
    expect(read({ levels: levels.toReversed() })).toEqual([
      'levels-in-order: The levels are suitability, safety, coverage; they should be coverage, safety, suitability.',
    ]);
    expect(read({ levels: [] })).toEqual([
      'levels-in-order: The levels are none; they should be coverage, safety, suitability.',
    ]);
  });
  it('finds strains that are not so', () => {
    expect(read({ assignments: [{ ...placed!, strains: placed!.strains.slice(1) }] })).toEqual([
      'strains-claimed: Request R1 claims the strains cost (suitability) 9 × 1; they are cost (suitability) 9 × 1, spare-beds (suitability) 1 × 20.',
    ]);
  });
  it('does not mind how a strain is worded', () => {
    const reworded = placed!.strains.map((strain) => ({ ...strain, sentence: 'Annorlunda sagt.' }));
    expect(read({ assignments: [{ ...placed!, strains: reworded }] })).toEqual([]);
  });
  it('finds requests that are answered twice or not at all', () => {
    const [unanswered] = honest.unplaced;
    expect(read({ unplaced: [] })).toEqual([
      'every-request-answered: Request R2 is neither placed nor unplaced.',
    ]);
    expect(read({ unplaced: [unanswered!, unanswered!] })).toEqual([
      'every-request-answered: Request R2 is unplaced more than once.',
    ]);
    expect(read({ unplaced: [unanswered!, { ...unanswered!, request: placed!.request }] })).toEqual([
      'every-request-answered: Request R1 is both placed and unplaced.',
    ]);
    expect(
      read({
        unplaced: [unanswered!, { ...unanswered!, request: 'R5' as Plan['unplaced'][number]['request'] }],
      }),
    ).toEqual(['known-request: There is no request R5 in the scenario.']);
  });
  it('finds another policy', () => {
    expect(read({ policyVersion: 'test-2' })).toEqual([
      'policy-version: The plan was made by policy test-2; the scenario holds test-1.',
    ]);
  });
});
