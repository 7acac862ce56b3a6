import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { planSchema, scenarioSchema } from '#interchange';
import { PlanFormat } from '../../src/interchange/formats/plan.format.js';
import { ScenarioFormat } from '../../src/interchange/formats/scenario.format.js';
import { checkStructure } from '../../src/interchange/structure/check-structure.js';
import { guard } from '../../src/interchange/structure/guard.js';
import { aPlan } from '../../src/interchange/testing/a-plan.js';
import { aScenario } from '../../src/interchange/testing/a-scenario.js';
import { sample, seeded } from '../harness/samples.js';
import { mutated } from './mutations.js';

const MUTATED = sample(80, 4_000);

const published = (name: string) =>
  JSON.parse(readFileSync(`fixtures/schema/${name}.schema.json`, 'utf8')) as object;
const compiled = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  addFormats.default(ajv, ['date']);
  return ajv.compile(schema);
};
const formats = [
  { name: 'fristad-scenario-1', schema: scenarioSchema, format: ScenarioFormat, sound: aScenario },
  { name: 'fristad-plan-1', schema: planSchema, format: PlanFormat, sound: aPlan },
];

describe.each(formats)('the published schema $name', ({ name, schema, format, sound }) => {
  it('is the one that the classes tell', () => {
    expect(published(name)).toEqual(JSON.parse(JSON.stringify(schema())));
  });
  it('accepts a sound document', () => {
    expect(compiled(published(name))(sound())).toBe(true);
  });
  it('agrees with the classes about mutated documents', () => {
    const validate = compiled(published(name));
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(sound), (document) => {
        fc.pre(guard(document).length === 0);
        const accepted = validate(document);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect({ document, accepted }).toEqual({
          document,
          accepted: checkStructure(format, document).length === 0,
        });
      }),
      { numRuns: MUTATED, ...seeded },
    );
    expect(seen.accepted).toBeGreaterThan(MUTATED / 40);
    expect(seen.refused).toBeGreaterThan(MUTATED / 4);
  });
  it('does not agree any more once a rule is taken out of it', () => {
    const loose = compiled({ ...published(name), required: [] });
    const agreement = fc.property(mutated(sound), (document) => {
      fc.pre(guard(document).length === 0);
      expect(loose(document)).toBe(checkStructure(format, document).length === 0);
    });
    expect(fc.check(agreement, { numRuns: 2000, seed: 8, endOnFailure: true }).failed).toBe(true);
  });
});
