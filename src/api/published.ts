import { examplePlan, exampleScenario, planSchema, scenarioSchema } from '#interchange';
import type { JsonSchema, JsonSchemas } from '#platform';

const SCHEMAS = '#/components/schemas/';
type Format = JsonSchema & { readonly $defs?: object };

/** A published schema and its parts as components of the document. */
const componentsOf = (name: string, published: Format): JsonSchemas => {
  const { $defs, $schema: _, $id: __, ...whole } = published;
  const text = JSON.stringify({ ...$defs, [name]: whole });
  return JSON.parse(text.replaceAll('"#/$defs/', `"${SCHEMAS}`)) as JsonSchemas;
};

const nameIn = ({ $ref }: JsonSchema): string | undefined =>
  typeof $ref === 'string' ? $ref.replace(SCHEMAS, '') : undefined;

/** What parts of a value are parts of which schema, the first of each. */
const partsOf = (schema: JsonSchema, value: unknown, schemas: JsonSchemas): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const walk = (at: JsonSchema, part: unknown): void => {
    const name = nameIn(at);
    if (name !== undefined && !found.has(name)) found.set(name, part);
    const own = name === undefined ? at : (schemas[name] ?? {});
    if (Array.isArray(part)) part.forEach((one) => walk((own['items'] ?? {}) as JsonSchema, one));
    else if (typeof part === 'object' && part !== null)
      Object.entries((own['properties'] ?? {}) as JsonSchemas).forEach(([key, field]) =>
        walk(field, (part as Readonly<Record<string, unknown>>)[key]),
      );
  };
  walk(schema, value);
  return found;
};

const withExample = (name: string, format: Format, example: object): JsonSchemas => {
  const schemas = componentsOf(name, format);
  const examples = partsOf({ $ref: SCHEMAS + name }, example, schemas);
  return Object.fromEntries(
    Object.entries(schemas).map(([part, schema]) => [
      part,
      examples.has(part) ? { ...schema, examples: [examples.get(part)] } : schema,
    ]),
  );
};

/** The published formats and all their parts, each with an example: of one scenario, and of its plan. */
export const publishedSchemas = (): JsonSchemas => ({
  ...withExample('Scenario', scenarioSchema(), exampleScenario),
  ...withExample('Plan', planSchema(), examplePlan),
});
