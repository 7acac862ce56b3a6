import { sentenceOf } from './described.js';
import { classIn, type FormatClass } from './parts.js';
import type { JsonSchema, Rule } from './rule.js';
import { rulesOf } from './rules-of.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const schemaIn = ({ schema }: Rule): JsonSchema => (typeof schema === 'function' ? schema() : schema);

const objectSchema = (shape: FormatClass, conditions: Conditions): JsonSchema => {
  const rules = [...rulesOf(shape)];
  const description = sentenceOf(shape);
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(rules.map(([key, rule]) => [key, schemaIn(rule)])),
    required: rules.filter(([, { optional }]) => optional !== true).map(([key]) => key),
    additionalProperties: false,
    ...conditions.get(shape),
  };
};

const classesUnder = (shape: FormatClass): readonly FormatClass[] =>
  [...rulesOf(shape).values()].flatMap((rule) => {
    const inside = classIn(rule);
    return inside === undefined ? [] : [inside, ...classesUnder(inside)];
  });

/** What one key demands of another, for classes whose rules look at their owner. */
export type Conditions = ReadonlyMap<FormatClass, JsonSchema>;
export type Published = {
  readonly shape: FormatClass;
  readonly format: string;
  readonly title: string;
  readonly conditions: Conditions;
};

/** The JSON Schema (draft 2020-12) that accepts what the classes accept. */
export const jsonSchemaOf = ({ shape, format, title, conditions }: Published): JsonSchema => ({
  $schema: DRAFT,
  $id: `urn:fristad:${format}`,
  title,
  ...objectSchema(shape, conditions),
  $defs: Object.fromEntries(
    [...new Set(classesUnder(shape))].map((inside) => [
      inside.name.replace(/Format$/, ''),
      objectSchema(inside, conditions),
    ]),
  ),
});
