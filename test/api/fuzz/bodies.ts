import fc from 'fast-check';
import { part, type Care, type Known } from './known.js';
import type { Operation } from './operations.js';
import { fitting, nearly, wildJson } from './values.js';

const MORE_THAN_A_MEBIBYTE = 1_100_000;
const BROKEN = [
  '{',
  '{"a":1,}',
  "{'a':1}",
  '{"a":1}{"a":2}',
  '{"a":1,"a":2}',
  '[',
  '"',
  'NaN',
  'null',
  '7',
  '"text"',
  '\ufeff{}',
  '{"a":"\\ud800"}',
  '['.repeat(20_000),
];

const toJson = (value: unknown) => Buffer.from(JSON.stringify(value));
const broken = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...BROKEN).map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: wildJson.map((value) => toJson(value).subarray(0, -1)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constant(Buffer.from('{"a":1}', 'utf16le')) },
  { weight: 1, arbitrary: fc.constant(Buffer.alloc(MORE_THAN_A_MEBIBYTE, ' ')) },
);
const anything = fc.oneof(
  { weight: 2, arbitrary: wildJson.map(toJson) },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** The body of a request: what the operation takes, nearly that, or no such thing. */
export const bodyOf = (
  operation: Operation,
  known: Known,
  { care, of }: { readonly care: Care; readonly of: string },
): fc.Arbitrary<Buffer | undefined> => {
  if (operation.body === undefined)
    return part<Buffer | undefined>(care === 35 ? 80 : 100, fc.constant(undefined), anything);
  const described = fitting(operation.body, { schemas: known.schemas, known: known.words });
  const examples = (known.examples[operation.name] ?? []).filter((one) => one.of === '' || one.of === of);
  const right =
    examples.length > 0
      ? fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...examples.map(({ body }) => body)) },
          { weight: 1, arbitrary: described },
        )
      : described;
  const json = part(care, right, nearly(right)).map(toJson);
  return part<Buffer | undefined>(care === 35 ? 80 : 100, json, anything);
};
