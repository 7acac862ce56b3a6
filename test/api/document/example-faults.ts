import { Ajv2020 } from 'ajv/dist/2020.js';
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

/** Examples that their own schemas don't take, and those that are missing. */
export const exampleFaults = (document: Document): readonly string[] => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', components: document.components });
  return examplesOf(document).flatMap(([at, schema, example]) => {
    if (example === undefined) return [`${at} has no example`];
    const text = JSON.stringify(schema ?? {}).replaceAll('"#/components', '"document#/components');
    const isTaken = ajv.compile(JSON.parse(text) as object);
    return isTaken(example) ? [] : [`${at}: its example ${ajv.errorsText(isTaken.errors)}`];
  });
};
