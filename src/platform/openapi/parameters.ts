import { exampleOf } from './example-of.js';
import { isChange, type Operation, type Parameter, type Place } from './operations.js';
import { text } from './schema-parts.js';
import type { JsonSchema } from './schema.js';

/** A path parameter by where it stands: `units/id` for the `{id}` of `/api/units/{id}`. */
export type PathParameters = Readonly<
  Record<string, { readonly component: string; readonly description: string; readonly schema: JsonSchema }>
>;

const required = (name: string, description: string, schema: JsonSchema) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
  example: exampleOf(schema, {}),
});

const headers = {
  IfMatch: required('If-Match', 'The entity tag of what is changed, as you saw it.', text('"3"')),
  IdempotencyKey: required(
    'Idempotency-Key',
    'The same key takes effect once: 1 to 200 printable ASCII characters without spaces.',
    text('4e0a2c1b-confirm'),
  ),
  Purpose: required('Purpose', 'Why you ask, and for which case.', text('CASE_HANDLING; case=K-17')),
  Approval: required(
    'Approval',
    'The id of a second person’s approval of exactly this.',
    text('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11'),
  ),
};

/** Every parameter that several operations have, by its name among the components. */
export const sharedParameters = (known: PathParameters) => ({
  ...headers,
  ...Object.fromEntries(
    Object.entries(known).map(([place, { component, description, schema }]) => {
      const name = place.split('/')[1];
      const example = exampleOf(schema, {}, place);
      return [component, { name, in: 'path', required: true, description, schema, example }];
    }),
  ),
});

const refer = (component: string) => ({ $ref: `#/components/parameters/${component}` });

/** Of the path itself, so that none is forgotten. @throws Error for one that nobody described */
const inPath = ({ path }: Place, known: PathParameters) =>
  [...path.matchAll(/([^/{}]+)\/\{(\w+)\}/g)].map(([, before, name]) => {
    const described = known[`${before}/${name}`];
    if (described === undefined) throw new Error(`Nobody described ${name} of ${path}.`);
    return refer(described.component);
  });

const asShared = (parameter: Parameter) => {
  const shared = Object.entries(headers).find(([, { name }]) => name === parameter.name);
  if (parameter.in === 'header' && parameter.required === true && shared) return refer(shared[0]);
  const schema: JsonSchema = parameter.schema ?? {};
  const example = parameter.example ?? exampleOf(schema, {}, parameter.name);
  return { ...parameter, schema, example };
};

/** The operation with all its parameters, each with an example. */
export const withParameters =
  (known: PathParameters) =>
  (operation: Operation, place: Place): Operation => {
    const others = (operation.parameters ?? []).filter((one) => one.in !== 'path');
    const parameters = [...inPath(place, known), ...others.map(asShared)];
    return { ...operation, parameters: parameters as never };
  };

/** Who may ask: with a token, or with a session, whose changes say that they come from its own pages. */
export const withSecurity = (operation: Operation, place: Place): Operation => {
  if (operation.security === undefined) return { ...operation, security: [] };
  const session = isChange(place) ? { session: [], csrf: [] } : { session: [] };
  return { ...operation, security: [{ bearer: [] }, session] };
};
