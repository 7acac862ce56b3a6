import { describe, expect, it } from '@jest/globals';
import { parsePlan, readPlan } from './read-plan.js';
import { aPlan } from './testing/a-plan.js';

const sentencesOf = (value: unknown) => {
  const result = parsePlan(value);
  return result.ok
    ? []
    : result.refusal.errors.map(
        ({ pointer, message, expected }) => `${pointer} ${message}; expected ${expected}`,
      );
};

describe('readPlan', () => {
  it('reads a text as the value that it writes', () => {
    expect(readPlan(JSON.stringify(aPlan()))).toEqual({ ok: true, value: aPlan() });
  });
  it('refuses unknown keys, missing keys and strings for numbers at every level', () => {
    const plan = aPlan();
    Object.assign(plan.assignments[0]!.strains[0]!, { amount: '12', colour: 'red' });
    Object.assign(plan.unplaced[0]!.ruledOut, { 'enough-beds': 1.5 });
    Reflect.deleteProperty(plan.engine, 'seed');
    expect(sentencesOf(plan)).toEqual([
      '/engine/seed is missing; expected a whole number of at least 0',
      '/assignments/0/strains/0/colour is a key that the format does not have; expected no such key',
      '/assignments/0/strains/0/amount is a string; expected a whole number of at least 0',
      '/unplaced/0/ruledOut/enough-beds is not a whole number; expected a whole number of at least 0',
    ]);
  });
  it('refuses a stay that ends on its first day', () => {
    const plan = aPlan();
    plan.assignments[0]!.departure = plan.assignments[0]!.arrival;
    expect(sentencesOf(plan)).toEqual([
      '/assignments/0/departure is not after the arrival; expected a day after 2026-12-01',
    ]);
    plan.assignments[0]!.departure = '2026-12-02';
    expect(sentencesOf(plan)).toEqual([]);
  });
  it('lets only a FEASIBLE plan leave a bound open', () => {
    const plan = aPlan();
    plan.levels[1]!.bound = 119;
    expect(sentencesOf(plan)).toEqual([
      '/levels/1/bound differs from the value of an OPTIMAL plan; expected 120, or the status FEASIBLE',
    ]);
    plan.status = 'FEASIBLE';
    expect(sentencesOf(plan)).toEqual([]);
  });
  it('names each level once', () => {
    const plan = aPlan();
    plan.levels[2]!.name = 'safety';
    expect(sentencesOf(plan)).toEqual(['/levels/2/name stands twice; expected each level once']);
  });
});
