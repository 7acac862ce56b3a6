import { GroundFormat } from './formats/ground.format.js';
import { NonAssociationFormat } from './formats/placement.format.js';
import { PlanFormat } from './formats/plan.format.js';
import { ScenarioFormat } from './formats/scenario.format.js';
import type { FormatClass } from './structure/parts.js';
import type { JsonSchema } from './structure/rule.js';
import { jsonSchemaOf } from './structure/json-schema.js';
import { groundCases } from './structure/positions.js';

/** The structure of `fristad-scenario/1`; what it cannot say, such as references, is told by `parseScenario`. */
export const scenarioSchema = () =>
  jsonSchemaOf({
    shape: ScenarioFormat,
    format: 'fristad-scenario-1',
    title: 'One frozen placement problem',
    conditions: new Map<FormatClass, JsonSchema>([
      [GroundFormat, { oneOf: groundCases }],
      [
        NonAssociationFormat,
        {
          if: { type: 'object', properties: { scope: { const: 'DISTANCE' } }, required: ['scope'] },
          then: { type: 'object', properties: { metres: { type: 'number' } }, required: ['metres'] },
          else: { type: 'object', properties: { metres: false } },
        },
      ],
    ]),
  });

/** The structure of `fristad-plan/1`. */
export const planSchema = () =>
  jsonSchemaOf({
    shape: PlanFormat,
    format: 'fristad-plan-1',
    title: 'A plan for one scenario',
    conditions: new Map(),
  });
