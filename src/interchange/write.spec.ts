import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Plan, Scenario } from '#scoring';
import { aPlan } from './testing/a-plan.js';
import { aScenario } from './testing/a-scenario.js';
import { writePlan, writeScenario } from './write.js';

/** The same JSON with the keys of every object in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};
const plan = () => aPlan() as unknown as Plan;
const scenario = () => aScenario() as unknown as Scenario;

describe('writePlan', () => {
  it('puts each assignment and each unplaced request on a line of its own', () => {
    const text = writePlan({ ...plan(), findings: [], unplaced: [], levels: [] });
    expect(text).toBe(`{
  "format": "fristad-plan/1",
  "scenarioDigest": "sha256:${'0a'.repeat(32)}",
  "policyVersion": "2026-1",
  "engine": { "name": "highs", "version": "1.15.3", "seed": 0 },
  "status": "OPTIMAL",
  "levels": [],
  "assignments": [
    { "request": "R1", "unit": "U1", "arrival": "2026-12-01", "departure": "2027-01-30", "strains": [{ "constraint": "hostile-ground-nearby", "level": "safety", "amount": 12, "weight": 10, "sentence": "Hostile ground lies 7400 m away." }] }
  ],
  "unplaced": [],
  "findings": [],
  "timing": { "totalMs": 812.5, "stages": { "facts": 120, "solve": 450 } }
}
`);
  });
  it('writes the same bytes whatever the order of the keys', () => {
    expect(writePlan(reversed(plan()) as Plan)).toBe(writePlan(plan()));
    expect(JSON.stringify(reversed(plan()))).not.toBe(JSON.stringify(plan()));
  });
  it('loses nothing', () => {
    expect(JSON.parse(writePlan(plan()))).toEqual(plan());
    expect(JSON.parse(writeScenario(scenario()))).toEqual(scenario());
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double({ min: 0, noNaN: true }), (sentence, totalMs) => {
        const odd = { ...plan(), policyVersion: sentence, timing: { totalMs, stages: {} } };
        expect(JSON.parse(writePlan(odd))).toEqual(JSON.parse(JSON.stringify(odd)));
      }),
    );
  });
});
