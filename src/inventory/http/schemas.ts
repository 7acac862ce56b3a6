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
  described,
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
    UnitChangeToApprove: described(
      'A unit as it is, and as it would be, for the second officer.',
      closed({
        changed: { ...arrayOf(text('beds')), description: 'The fields that would be otherwise.' },
        before: named('UnitView'),
        after: named('UnitView'),
      }),
    ),
    UnitsInput: described('Units to be registered, all or none.', newUnits(unit)),
    RegistrationResult: described(
      'The ids of the units that were registered.',
      closed({ units: arrayOf(text('U-417')) }),
    ),
    UnitVoids: described('The voids of a unit.', closed({ items: arrayOf(named('Void')) })),
    UnitPatch: described(
      'The fields of a unit that are changed; what is not named stays.',
      some(CHANGEABLE, unit),
    ),
    ReopenUnitInput: described('From when until when a unit is available again.', some(REOPENED, unit)),
    CorrectUnitInput: described(
      'Where a unit lies, and for how many days it rests, corrected.',
      some(CORRECTABLE, unit),
    ),
    Address: described(
      'The address of a unit, opened.',
      closed({ address: text('Storgatan 1, 903 26 Umeå') }),
    ),
  };
};
