import type { Problem } from '#platform';
import type { ChangeRequestRefusal } from '../application/change-request.js';
import type { MakeRefusal } from '../application/make-request.js';

const notARequest: Problem = { status: 422, title: 'The document is not a valid request' };
const erased: Problem = { status: 410, title: 'The case was erased' };
const nothing: Problem = { status: 404, title: 'Not Found' };
const otherKey: Problem = { status: 422, title: 'The idempotency key was used for another command' };

const notConfirmed: Problem = {
  status: 409,
  title: 'The case file lacks what is confirmed before a request is submitted',
};

export const makeProblems: Record<MakeRefusal['code'], Problem> = {
  'not-a-request': notARequest,
  'key-used-otherwise': otherKey,
  'no-region': nothing,
  'no-such-request': nothing,
  erased,
  'not-confirmed': notConfirmed,
};

export const changeProblems: Record<ChangeRequestRefusal['code'], Problem> = {
  'not-a-request': notARequest,
  'key-used-otherwise': otherKey,
  'no-such-request': nothing,
  erased,
  'not-confirmed': notConfirmed,
  'review-not-ahead': { status: 422, title: 'The day of review is a day to come' },
  stale: { status: 412, title: 'The request has changed since you saw it' },
  'not-possible': { status: 409, title: 'The request does not go on like that from where it is' },
  'own-request': { status: 409, title: 'Somebody else than who made the request decides on it' },
  'appealed-already': {
    status: 409,
    title: 'An appeal led to this decision; written anew, it is decided anew',
  },
  'decided-before': { status: 409, title: 'Somebody else than who refused it decides on an appeal' },
  'nights-stand': {
    status: 409,
    title: 'The household is placed for these nights: its placement is extended, shortened or transferred',
  },
  'placed-already': { status: 409, title: 'A placement of the request stands; cancel or end it first' },
};
