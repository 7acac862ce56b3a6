import { GroundDto } from './dto/ground.dto.js';
import { NonAssociationDto } from './dto/placement.dto.js';
import { PlanDto } from './dto/plan.dto.js';
import { ScenarioDto } from './dto/scenario.dto.js';
import type { DtoClass } from './structure/parts.js';
import type { JsonSchema } from './structure/rule.js';
import { jsonSchemaOf } from './structure/json-schema.js';
import { groundCases } from './structure/positions.js';

/** The structure of `fristad-scenario/1`; what it cannot say, such as references, is told by `parseScenario`. */
export const scenarioSchema = () =>
  jsonSchemaOf({
    dto: ScenarioDto,
    format: 'fristad-scenario-1',
    title: 'One frozen placement problem',
    conditions: new Map<DtoClass, JsonSchema>([
      [GroundDto, { oneOf: groundCases }],
      [
        NonAssociationDto,
        {
          if: { type: 'object', properties: { scope: { const: 'DISTANCE' } }, required: ['scope'] },
          then: { type: 'object', properties: { metres: {} }, required: ['metres'] },
          else: { type: 'object', properties: { metres: false } },
        },
      ],
    ]),
  });

/** The structure of `fristad-plan/1`. */
export const planSchema = () =>
  jsonSchemaOf({
    dto: PlanDto,
    format: 'fristad-plan-1',
    title: 'A plan for one scenario',
    conditions: new Map(),
  });
