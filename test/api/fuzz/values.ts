import fc from 'fast-check';
import type { Schema } from './operations.js';

export type Schemas = Readonly<Record<string, Schema>>;
type Json = fc.Arbitrary<unknown>;

/** What breaks programs: other types, ends of ranges, names of built-in things, pieces of other languages. */
export const wildTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e',
  '\ufeff',
  "' OR '1'='1",
  "'; DROP TABLE x; --",
  '1; SELECT pg_sleep(0)',
  '$1',
  '%',
  '%%',
  '_',
  '\\',
  '../../etc/passwd',
  '..%2f..%2f',
  '/',
  '//',
  '?',
  '#',
  '{{7*7}}',
  '${7*7}',
  '<script>',
  'null',
  'undefined',
  'NaN',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '-1',
  '0',
  '1e400',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-infinity',
  'infinity',
  '1997-02-31T25:61:61Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'å'.repeat(300),
  'x'.repeat(501),
  'x'.repeat(5000),
];

const wildNumbers = [0, -0, -1, 0.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 31 - 1, 2 ** 53, -(2 ** 63)];

export const wildText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wildTexts) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.uuid() },
);

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Any JSON value, and what only looks like one. */
export const wildJson: Json = fc.oneof(
  { weight: 3, arbitrary: wildText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], ...wildNumbers) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 300 }).map(nested) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('__proto__', 'constructor', 'toString')
      .map((key) => JSON.parse(`{"${key}":{"a":1}}`) as unknown),
  },
);

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  uuid: fc.uuid(),
};

const resolve = (schema: Schema | boolean, schemas: Schemas): Schema =>
  typeof schema === 'boolean'
    ? {}
    : schema.$ref === undefined
      ? schema
      : resolve(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);

const textOf = ({ format, maxLength = 40 }: Schema, known: readonly string[]): Json =>
  formats[format ?? ''] ??
  fc.oneof(fc.constantFrom(...known), fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60) }));

type With = { readonly schemas: Schemas; readonly known: readonly string[] };
type Maker = (schema: Schema, with_: With) => Json;

const ofType: Readonly<Record<string, Maker>> = {
  array: ({ items = {}, maxItems = 3 }, with_) =>
    fc.array(fitting(items, with_), { maxLength: Math.min(maxItems, 3) }),
  integer: ({ minimum = 0, maximum = 1000 }) => fc.integer({ min: minimum, max: maximum }),
  number: ({ minimum = 0, maximum = 1000 }) => fc.double({ min: minimum, max: maximum, noNaN: true }),
  boolean: () => fc.boolean(),
  string: (schema, { known }) => textOf(schema, known),
};

const choicesOf = ({ anyOf = [], oneOf = [], allOf = [] }: Schema) => [...anyOf, ...oneOf, ...allOf];

/** Values as the schema wants them. `known`: ids and codes of things that are there. */
export const fitting: Maker = (schema, with_) => {
  const own = resolve(schema, with_.schemas);
  if (own.enum) return fc.constantFrom(...own.enum);
  if ('const' in own) return fc.constant(own.const);
  const choice = choicesOf(own);
  if (choice.length > 0) return fc.oneof(...choice.map((one) => fitting(one, with_)));
  const type = [own.type ?? []].flat().find((one) => one in ofType);
  if (type !== undefined) return ofType[type]?.(own, with_) ?? fc.constant(null);
  return own.properties ? objectOf(own, with_) : fc.jsonValue({ maxDepth: 2 });
};

const objectOf = ({ properties = {}, required = [] }: Schema, with_: With): Json =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, fitting(part, with_)])),
    { requiredKeys: required.filter((name) => name in properties) },
  );

/** The value with one thing wrong: a part lost, added or of another kind. */
export const nearly = (value: Json): Json =>
  fc
    .tuple(value, wildJson, fc.nat(20), fc.constantFrom('lose', 'change', 'add', 'wrap'))
    .map(([whole, other, at, how]) => {
      if (how === 'wrap') return [whole];
      if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return other;
      const keys = Object.keys(whole);
      const key = keys[at % Math.max(1, keys.length)] ?? 'extra';
      if (how === 'add') return { ...whole, extra: other };
      if (how === 'change') return { ...whole, [key]: other };
      return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
    });
