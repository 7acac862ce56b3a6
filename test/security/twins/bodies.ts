import fc, { type Arbitrary } from 'fast-check';
import { ACTORS, DAYS, idsOf, UNITS } from './known-words.js';

export type Schemas = Readonly<Record<string, Schema>>;
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Known = { readonly schemas: Schemas; readonly household: string; readonly depth?: number };

/** What fits a property by its name: things of this country rather than any text. */
const named = (name: string, household: string): Arbitrary<unknown> | undefined => {
  const by: Readonly<Record<string, Arbitrary<unknown>>> = {
    unit: UNITS,
    arrival: DAYS,
    departure: DAYS,
    object: fc.oneof(
      idsOf('placements', household),
      idsOf('cases', household),
      idsOf('requests', household),
      fc.constant(null),
    ),
    person: idsOf('cases', household),
    case: idsOf('cases', household),
    request: idsOf('requests', household),
    placement: idsOf('placements', household),
    actor: ACTORS,
    digest: fc.constantFrom('{last:digest}', `sha256:${'0'.repeat(64)}`),
    text: fc.constantFrom('Ett ord', 'Två ord', ''),
    address: fc.constantFrom('Storgatan 1', 'Lillgatan 2'),
    rule: fc.constantFrom(
      'placement.confirm',
      'placement.override',
      'case.export',
      'case.erase',
      'case.read',
    ),
    timeLimitSeconds: fc.constant(2),
    policyVersion: fc.constantFrom('placing-1', 'none'),
    region: fc.constantFrom('NORD', 'SYD'),
    homeLocality: fc.constantFrom('HOME', 'A1', 'nowhere'),
    groups: fc.subarray(['G1', 'G2']),
    ownGroups: fc.subarray(['G1', 'G2']),
  };
  return by[name];
};

const either = (schema: Schema): readonly Schema[] | undefined =>
  schema.oneOf ?? schema.anyOf ?? schema.allOf;

/** A body that a schema describes, as a rule; one that leaves things out, or is nothing like it, now and then. */
export const bodyOf = (schema: Schema, known: Known): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: valueOf(schema, known) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>({}, [], null, { unknown: 1 }) },
  );

const valueOf = (schema: Schema, { schemas, household, depth = 0 }: Known): Arbitrary<unknown> => {
  const deeper = { schemas, household, depth: depth + 1 };
  if (depth > 4) return fc.constant(null);
  if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, deeper);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const ways = either(schema);
  if (ways) return fc.oneof(...ways.map((way) => valueOf(way, deeper)));
  return ofType(schema, deeper);
};

const ofType = (schema: Schema, known: Known): Arbitrary<unknown> => {
  const [type = 'object'] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (type === 'integer' || type === 'number') return fc.integer({ min: -1, max: 40 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return fc.constantFrom('x', '2026-12-10', 'A1', 'NORD', '');
  if (type === 'array') return fc.array(valueOf(schema.items ?? {}, known), { maxLength: 2 });
  return ofObject(schema, known);
};

const ofObject = ({ properties = {}, required = [] }: Schema, known: Known): Arbitrary<unknown> => {
  const fields = Object.entries(properties).map(([name, field]): [string, Arbitrary<unknown>] => [
    name,
    named(name, known.household) ?? valueOf(field, known),
  ]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
};
