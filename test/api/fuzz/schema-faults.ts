import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schema } from './operations.js';

type Body = { readonly type: string; readonly text: string; readonly status: number };

const isStream = ({ type }: Body): boolean => type.startsWith('text/event-stream');
const FIRST = /^data: (.*)$/m;
const parsed = (body: Body): { readonly value?: unknown } => {
  const json = isStream(body) ? (FIRST.exec(body.text)?.[1] ?? '') : body.text;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return {};
  }
};

/** How bodies differ from what a document declares; of a stream its first event is looked at. */
export const schemaFaults = ({ components }: OpenAPIObject) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...(JSON.parse(JSON.stringify({ components })) as object), $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (schema: Schema): ValidateFunction => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const valid = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
    compiled.set(text, valid);
    return valid;
  };
  const differences = (schema: Schema, value: unknown): readonly string[] => {
    try {
      const valid = validator(schema);
      return valid(value) ? [] : [`not as declared: ${ajv.errorsText(valid.errors)}`];
    } catch (cause) {
      return [`declared as what is no schema: ${String(cause)}`];
    }
  };

  return (schema: Schema, body: Body): readonly string[] => {
    // In a stream nothing may have happened yet.
    if (isStream(body) && body.text.startsWith('\n: ') && !FIRST.test(body.text)) return [];
    const data = parsed(body);
    if (!('value' in data)) return ['a body that is no JSON'];
    const faults = differences(schema, data.value);
    const said = (data.value as { readonly status?: unknown } | null)?.status;
    return body.status >= 400 && said !== body.status
      ? [...faults, `the problem says ${String(said)}`]
      : faults;
  };
};
