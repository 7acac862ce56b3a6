import type { JsonSchema, JsonSchemas } from './schema.js';

type FoundExample = { readonly example: unknown } | undefined;
type Way = (schema: JsonSchema, schemas: JsonSchemas, at: string) => FoundExample;

const listIn = (schema: JsonSchema, key: string): readonly unknown[] =>
  Array.isArray(schema[key]) ? (schema[key] as readonly unknown[]) : [];
const first = (values: readonly unknown[]): FoundExample =>
  values.length > 0 ? { example: values[0] } : undefined;

const said: Way = (schema) =>
  first(listIn(schema, 'examples')) ?? ('example' in schema ? { example: schema['example'] } : undefined);
const oneValue: Way = (schema) => {
  if ('const' in schema) return { example: schema['const'] };
  if ('default' in schema) return { example: schema['default'] };
  return first(listIn(schema, 'enum'));
};
const ofAnother: Way = ({ $ref }, schemas, at) => {
  if (typeof $ref !== 'string') return undefined;
  const name = $ref.split('/').at(-1) ?? '';
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}, at ${at}.`);
  return { example: exampleOf(schema, schemas, `${at} ${name}`) };
};
const ofTheFirst: Way = (schema, schemas, at) => {
  const choice = first([...listIn(schema, 'anyOf'), ...listIn(schema, 'oneOf'), ...listIn(schema, 'allOf')]);
  return choice && { example: exampleOf(choice.example as JsonSchema, schemas, at) };
};
const ofAnObject: Way = ({ type, properties }, schemas, at) => {
  if (properties === undefined || ![type].flat().includes('object')) return undefined;
  const fields = Object.entries(properties as JsonSchemas).map(([name, schema]) => [
    name,
    exampleOf(schema, schemas, `${at}/${name}`),
  ]);
  return { example: Object.fromEntries(fields) as unknown };
};
const ofAList: Way = (schema, schemas, at) => {
  if (schema['type'] !== 'array') return undefined;
  const items = [...listIn(schema, 'prefixItems'), ...(schema['items'] ? [schema['items']] : [])];
  return { example: items.map((one) => exampleOf(one as JsonSchema, schemas, `${at}/0`)) };
};

const ways: readonly Way[] = [said, oneValue, ofAnother, ofTheFirst, ofAnObject, ofAList];

/**
 * A value that the schema takes: what it says itself, else put together from what its parts say.
 * @throws Error where a part says nothing: nobody learns anything of "string"
 */
export function exampleOf(schema: JsonSchema, schemas: JsonSchemas, at = ''): unknown {
  for (const way of ways) {
    const found = way(schema, schemas, at);
    if (found !== undefined) return found.example;
  }
  throw new Error(`The API document has no example at ${at}: ${JSON.stringify(schema)}`);
}
