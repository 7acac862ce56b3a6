import { visibleFields } from './fields.js';
import type { Viewed } from './field-table.js';
import { ROLES } from './roles.js';

type Fields = Readonly<Record<string, unknown>>;
/** A JSON Schema of an object. */
type Whole = {
  readonly properties: Fields;
  readonly required?: readonly string[];
  readonly examples?: readonly Fields[];
};

const picked = (fields: readonly string[], from: Fields): Fields =>
  Object.fromEntries(fields.filter((field) => field in from).map((field) => [field, from[field]]));

/** A thing as roles see it: what nobody sees is not there, and what not everybody sees need not be. */
export const viewSchema = (kinds: readonly Viewed[], ...forms: readonly Whole[]) => {
  const properties = Object.assign({}, ...forms.map((form) => form.properties)) as Fields;
  const views = ROLES.map((role) => kinds.flatMap((kind) => visibleFields(kind, role)));
  const filled = views.filter((view) => view.length > 0);
  const fields = Object.keys(properties).filter((field) => filled.some((view) => view.includes(field)));
  const isAlways = (field: string) =>
    filled.every((view) => view.includes(field)) &&
    forms.every(({ required = [field] }) => required.includes(field));
  const examples = forms.flatMap((form) => form.examples?.[0] ?? []);
  return {
    type: 'object',
    description:
      'As the role that asks sees it. What is not required, some roles do not see: docs/access.md.',
    properties: picked(fields, properties),
    required: fields.filter(isAlways),
    additionalProperties: false,
    ...(examples.length === 0
      ? {}
      : { examples: [picked(fields, Object.assign({}, ...examples) as Fields)] }),
  };
};
