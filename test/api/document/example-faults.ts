import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { everyOperation, type Document, type Schema } from './the-document.js';

type Example = readonly [at: string, schema: Schema | undefined, example: unknown];

const examplesOf = (document: Document): readonly Example[] => [
  ...everyOperation(document).flatMap(([path, method, { parameters = [], requestBody, responses }]) => [
    ...parameters
      .filter(({ $ref }) => $ref === undefined)
      .map(({ name, schema, example }): Example => [`${method} ${path} ${name}`, schema, example]),
    ...[requestBody, ...Object.values(responses)].flatMap((part) =>
      Object.values(part?.content ?? {}).map(({ schema, example }): Example => [
        `${method} ${path}`,
        schema,
        example,
      ]),
    ),
  ]),
  ...Object.entries(document.components.parameters).map(([name, { schema, example }]): Example => [
    name,
    schema,
    example,
  ]),
  ...Object.entries(document.components.responses).flatMap(([name, { content = {} }]) =>
    Object.values(content).map(({ schema, example }): Example => [name, schema, example]),
  ),
  ...Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    ((schema['examples'] ?? []) as unknown[]).map((example): Example => [name, schema, example]),
  ),
];

type Compile = (schema: Schema | undefined) => ValidateFunction;
const compilers = new Map<string, Compile>();

/** Reads schemas beside these shared ones, each text once: documents that differ elsewhere have most of them in common. */
const compilerFor = (schemas: Document['components']['schemas']): Compile => {
  const name = JSON.stringify(schemas);
  const known = compilers.get(name);
  if (known) return known;
  const [ajv, compiled] = [new Ajv2020({ strict: false }), new Map<string, ValidateFunction>()];
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', components: { schemas } });
  const compile: Compile = (schema) => {
    const text = JSON.stringify(schema ?? {}).replaceAll('"#/components', '"document#/components');
    const isTaken = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
    compiled.set(text, isTaken);
    return isTaken;
  };
  compilers.set(name, compile);
  return compile;
};

/** Examples that their own schemas don't take, and those that are missing. */
export const exampleFaults = (document: Document): readonly string[] => {
  const compile = compilerFor(document.components.schemas);
  return examplesOf(document).flatMap(([at, schema, example]) => {
    if (example === undefined) return [`${at} has no example`];
    const isTaken = compile(schema);
    return isTaken(example) ? [] : [`${at}: its example ${JSON.stringify(isTaken.errors)}`];
  });
};
