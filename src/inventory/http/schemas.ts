import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  extended,
  type JsonSchema,
  named,
  type ObjectSchema,
  type Published,
  text,
  whole,
} from '#platform';
import { CHANGEABLE, CORRECTABLE, REOPENED } from '../domain/unit-patch.js';

const picked = (names: readonly string[], from: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/** Some of the fields of a unit, at least one. */
const some = (names: readonly string[], { properties, examples = [] }: ObjectSchema): JsonSchema => ({
  type: 'object',
  properties: picked(names, properties),
  additionalProperties: false,
  minProperties: 1,
  examples: [picked(names, examples[0] ?? {})],
});

const newUnits = ({ properties, examples = [] }: ObjectSchema): JsonSchema => {
  const own = Object.keys(properties).filter((name) => name !== 'id');
  const unit = { ...closed(picked(own, properties) as never), examples: [picked(own, examples[0] ?? {})] };
  return closed({ units: { ...arrayOf(unit), minItems: 1, maxItems: 100 } });
};

const version = whole(3, { minimum: 1, description: 'Counts every change; the entity tag.' });

/** Units as roles see them, and what an officer sends of them. */
export const unitSchemas = (published: Published) => {
  const unit = published('Unit');
  return {
    UnitView: viewSchema(['unit'], extended(unit, { version }, { version: 3 })),
    UnitsInput: newUnits(unit),
    RegistrationResult: closed({ units: arrayOf(text('U-417')) }),
    UnitVoids: closed({ items: arrayOf(named('Void')) }),
    UnitPatch: some(CHANGEABLE, unit),
    ReopenUnitInput: some(REOPENED, unit),
    CorrectUnitInput: some(CORRECTABLE, unit),
    Address: closed({ address: text('Storgatan 1, 903 26 Umeå') }),
  };
};
