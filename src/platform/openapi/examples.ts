import { exampleOf } from './example-of.js';
import type { Answer, Content, Operation, Place } from './operations.js';
import type { JsonSchema, JsonSchemas } from './schema.js';

const inContent = (content: Content, schemas: JsonSchemas, at: string): Content =>
  Object.fromEntries(
    Object.entries(content).map(([media, one]) => [
      media,
      'example' in one ? one : { ...one, example: exampleOf(one.schema ?? {}, schemas, at) },
    ]),
  );

/** The operation with an example of whatever is sent and answered. */
export const withExamples =
  (schemas: JsonSchemas) =>
  (operation: Operation, { path, method }: Place): Operation => {
    const { requestBody, responses } = operation;
    const at = `${method} ${path}`;
    const answers = Object.entries(responses).map(([status, answer]): [string, Answer] => [
      status,
      answer.content ? { ...answer, content: inContent(answer.content, schemas, `${at} ${status}`) } : answer,
    ]);
    const body = requestBody && { ...requestBody, content: inContent(requestBody.content, schemas, at) };
    return {
      ...operation,
      ...(body && { requestBody: body }),
      responses: Object.fromEntries(answers),
    };
  };

const isAlone = (schema: JsonSchema): boolean =>
  Array.isArray(schema['allOf']) && schema['allOf'].length === 1 && !('properties' in schema);

/** Nest writes `example`, and `allOf` around what is referred to; JSON Schema has `examples`, and needs no more. */
export const asJsonSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { example, ...rest } = schema as Readonly<Record<string, unknown>>;
  const parts = Object.entries(rest).map(([key, part]) => [
    key,
    key === 'examples' || key === 'default' ? part : asJsonSchema(part),
  ]);
  const whole = Object.fromEntries(parts) as Readonly<Record<string, unknown>>;
  const { allOf, ...others } = whole;
  const plain = isAlone(whole) ? { ...others, ...((allOf as readonly object[])[0] ?? {}) } : whole;
  return example === undefined ? plain : { ...plain, examples: [example] };
};
