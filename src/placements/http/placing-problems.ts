import type { Problem } from '#platform';
import { askingProblems } from '#search';
import type { ConfirmRefusal } from '../application/confirm-placement.js';
import type { ProposeRefusal } from '../application/propose-placement.js';
import type { SetAsideRefusal } from '../application/set-constraint-aside.js';

const stale: Problem = { status: 412, title: 'The placement has changed since you saw it' };
const otherwise: Problem = {
  status: 412,
  title: 'What the placement was judged by has changed since; propose it anew',
};
const notProposed: Problem = { status: 409, title: 'The placement is not proposed any more' };
const noPlacement: Problem = { status: 404, title: 'Not Found' };

type LeaveCode = 'stale' | 'not-standing' | 'same-unit' | 'not-after-arrival' | 'night-between';
const leaveProblems: Record<LeaveCode, Problem> = {
  stale,
  'not-standing': { status: 409, title: 'The household does not stand to leave that placement' },
  'same-unit': {
    status: 422,
    title: 'The unit is the one that the household would leave: extend the placement',
  },
  'not-after-arrival': { status: 422, title: 'A stay has one night at least before it is left' },
  'night-between': { status: 422, title: 'The stay that is left ends before the new one begins' },
};

const notFunded: Problem = {
  status: 409,
  title: 'The case file holds no decision on who pays for a unit of that provider',
};
/** Of a proposal for whoever has no place yet. */
export const placeProblems: Record<Exclude<ProposeRefusal['code'], LeaveCode>, Problem> = {
  'no-such-request': { status: 404, title: 'Not Found' },
  'no-such-unit': { status: 422, title: 'There is no such unit' },
  ...askingProblems,
  'person-has-a-place': {
    status: 409,
    title: 'The household has a place in some of these nights; it can be transferred',
  },
  'does-not-suit': { status: 422, title: 'The unit does not suit the request' },
};
export const proposeProblems: Record<ProposeRefusal['code'], Problem> = {
  ...placeProblems,
  ...leaveProblems,
};

export const confirmProblems: Record<ConfirmRefusal['code'], Problem> = {
  'no-such-placement': noPlacement,
  'search-frozen': askingProblems['search-frozen'],
  stale,
  'judged-otherwise': otherwise,
  'not-proposed': notProposed,
  'not-as-shown': { status: 422, title: 'The placement is not as the command says' },
  'not-funded': notFunded,
  'no-contact-person': { status: 409, title: 'Nobody is known to keep contact with the person' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};

export const setAsideProblems: Record<SetAsideRefusal['code'], Problem> = {
  'no-such-placement': noPlacement,
  'search-frozen': askingProblems['search-frozen'],
  stale,
  'judged-otherwise': otherwise,
  'not-proposed': notProposed,
  'not-overridable': { status: 422, title: 'Nobody may set that constraint aside' },
  'never-there': { status: 422, title: 'That constraint is never set aside there' },
  'already-set-aside': { status: 409, title: 'That constraint is set aside already' },
};

/** The one answer to whatever other households stand in the way of; nothing is ever added to it. */
export const NOT_PERMITTED = {
  code: 'PLACEMENT_NOT_PERMITTED',
  type: '/problems/PLACEMENT_NOT_PERMITTED',
  title: 'The placement is not permitted',
  status: 409,
} as const;
