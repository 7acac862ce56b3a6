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
  it('leaves what a plan claims to the judge', () => {
    const plan = aPlan();
    plan.levels[1]!.bound = 119;
    plan.assignments[0]!.departure = plan.assignments[0]!.arrival;
    expect(sentencesOf(plan)).toEqual([]);
  });
  it('refuses a digest with a digit missing', () => {
    const plan = aPlan();
    plan.scenarioDigest = plan.scenarioDigest.slice(0, -1);
    expect(sentencesOf(plan)).toEqual([
      '/scenarioDigest is not a digest; expected a digest: "sha256:" and 64 hexadecimal digits in lower case',
    ]);
  });
});
