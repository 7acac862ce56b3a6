export type Schema = {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
} & Readonly<Record<string, unknown>>;
type Content = Record<string, { schema?: Schema; example?: unknown }>;
export type Part = { $ref?: string; content?: Content; headers?: Record<string, object> };
export type Parameter = {
  $ref?: string;
  name?: string;
  in?: string;
  description?: string;
  schema?: Schema;
  example?: unknown;
};
export type Operation = {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: Part;
  responses: Record<string, Part>;
};
/** The parts of an OpenAPI document that the rules look at; a test may break each. */
export type Document = {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Part>;
  };
};

export const everyOperation = ({ paths }: Document): readonly (readonly [string, string, Operation])[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  );

const within = (at: string, schema: unknown): readonly (readonly [string, Schema])[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const parts = Object.entries(schema).filter(([key]) => !['examples', 'example', 'default'].includes(key));
  const own = Array.isArray(schema) ? [] : [[at, schema as Schema] as const];
  return [...own, ...parts.flatMap(([key, part]) => within(`${at}/${key}`, part))];
};

/** Every schema and part of one, with where it stands. */
export const everySchema = (document: Document): readonly (readonly [string, Schema])[] => [
  ...Object.entries(document.components.schemas).flatMap(([name, schema]) => within(name, schema)),
  ...everyOperation(document).flatMap(([path, method, { requestBody, responses }]) =>
    [requestBody, ...Object.values(responses)].flatMap((part) =>
      Object.values(part?.content ?? {}).flatMap(({ schema }) => within(`${method} ${path}`, schema)),
    ),
  ),
];

export const resolved = ({ components }: Document, schema: Schema | undefined): Schema =>
  schema?.$ref === undefined
    ? (schema ?? {})
    : (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
