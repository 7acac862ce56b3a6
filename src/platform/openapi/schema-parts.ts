import type { JsonSchema, JsonSchemas, ObjectSchema } from './schema.js';

/** A text; every text of the document says what one looks like. */
export const text = (example: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  ...more,
  examples: [example],
});
export const whole = (example: number, more: JsonSchema = {}): JsonSchema => ({
  type: 'integer',
  ...more,
  examples: [example],
});
export const figure = (example: number): JsonSchema => ({ type: 'number', examples: [example] });
export const flag = (example: boolean): JsonSchema => ({ type: 'boolean', examples: [example] });
export const code = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
export const date = (example: string): JsonSchema => text(example, { format: 'date' });
export const moment = (example: string): JsonSchema => text(example, { format: 'date-time' });
export const uuid = (example: string): JsonSchema => text(example, { format: 'uuid' });
export const digest = (example = `sha256:${'4f'.repeat(32)}`): JsonSchema =>
  text(example, { pattern: '^sha256:[0-9a-f]{64}$' });

const withNull = ({ enum: values, ...schema }: JsonSchema): JsonSchema => ({
  ...schema,
  type: [schema['type'], 'null'],
  ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
});
/** The same, with a sentence that says what it is. */
export const described = <Kind extends JsonSchema>(description: string, schema: Kind) => ({
  ...schema,
  description,
});
/** The same, or null. */
export const orNull = (schema: JsonSchema): JsonSchema =>
  '$ref' in schema ? { anyOf: [schema, { type: 'null' }] } : withNull(schema);
/** The same, where the example has none. */
export const nullOr = (schema: JsonSchema): JsonSchema => ({ ...orNull(schema), examples: [null] });

/** An object of these fields, every one there and no other. */
export const closed = (properties: JsonSchemas) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
/** The same with more fields, which are always there. */
export const extended = (
  { required = [], examples = [{}], ...schema }: ObjectSchema,
  more: JsonSchemas,
  example: Readonly<Record<string, unknown>>,
): ObjectSchema => ({
  ...schema,
  properties: { ...schema.properties, ...more },
  required: [...required, ...Object.keys(more)],
  examples: [{ ...examples[0], ...example }],
});
export const arrayOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** Values by names that are not known beforehand. */
export const byName = (value: JsonSchema, example: Readonly<Record<string, unknown>>): JsonSchema => ({
  type: 'object',
  additionalProperties: value,
  examples: [example],
});
export const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
