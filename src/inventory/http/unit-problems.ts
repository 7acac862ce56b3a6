import type { Problem } from '#platform';
import type { ChangeRefusal } from '../application/change-unit.js';
import type { RegisterRefusal } from '../application/register-units.js';

export const registerProblems: Record<RegisterRefusal['code'], Problem> = {
  'not-units': { status: 422, title: 'The document holds no valid units of yours' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for other units' },
};

export const changeProblems: Record<ChangeRefusal['code'], Problem> = {
  'no-such-unit': { status: 404, title: 'Not Found' },
  'no-such-void': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The unit has changed since you saw it' },
  'not-a-unit': { status: 422, title: 'The unit would not be valid' },
  'second-person-needed': {
    status: 422,
    title: 'A second person must approve this; ask for it by its own route',
  },
  'nothing-to-approve': { status: 422, title: 'The unit would hold no more than before' },
  'stays-in-the-way': { status: 409, title: 'Those who are placed in the unit stand in the way' },
};
