import {
  arrayOf,
  closed,
  digest,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  type ObjectSchema,
  type Published,
  described,
} from '#platform';
import { DEFAULT_CLOCKS, DEFAULT_DEMANDS } from '#scoring';

/** Every clock, said or not. */
const whole = (clocks: ObjectSchema) => ({
  ...clocks,
  required: Object.keys(DEFAULT_CLOCKS),
  description: 'How long everything may take by it: what it says, and the default of what it does not say.',
  examples: [DEFAULT_CLOCKS],
});

/** Every demand, said or not. */
const answered = (demands: ObjectSchema) => ({
  ...demands,
  required: Object.keys(DEFAULT_DEMANDS),
  description:
    'What comes of it where a case lacks something: what it says, and the default of what it does not say.',
  examples: [DEFAULT_DEMANDS],
});

/** A policy version and how it stands. */
export const policySchemas = (published: Published) => ({
  PolicyChangeToApprove: described(
    'The policy in force, the one that would be, and where they differ, for the second person.',
    closed({
      changed: {
        ...arrayOf(text('/capacityShare')),
        description: 'Places of the documents that differ, as JSON pointers.',
      },
      before: { anyOf: [named('Policy'), { type: 'null' }], description: 'Null where none is in force.' },
      after: named('Policy'),
    }),
  ),
  PolicyVersion: described(
    'A policy version with its digest, and whether it is in force.',
    closed({
      policy: named('Policy'),
      digest: digest(),
      inForce: flag(true),
      activatedAt: orNull(moment('2026-11-30T13:00:00.000Z')),
      activatedBy: { ...nullOr(text('u-ada')), description: 'Whoever activated it last, by pseudonym.' },
      clocks: whole(published('Clocks')),
      demands: answered(published('Demands')),
    }),
  ),
});
