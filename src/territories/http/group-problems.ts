import type { Problem } from '#platform';
import type { GroupRefusal } from '../application/change-groups.js';
import type { EndRelationRefusal, StateRelationRefusal } from '../application/change-relations.js';
import type { RevealNameRefusal, WriteNameRefusal } from '../application/store-group-name.js';

const otherCommand: Problem = { status: 422, title: 'The idempotency key was used for another command' };

export const groupProblems: Record<GroupRefusal['code'], Problem> = {
  'no-such-group': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The group has changed since you saw it' },
  'key-used-otherwise': otherCommand,
};
export const writeNameProblems: Record<WriteNameRefusal['code'], Problem> = {
  stale: { status: 412, title: 'The name has changed since you saw it' },
  erased: { status: 410, title: 'The group was erased' },
  unreadable: { status: 409, title: 'The name cannot be sealed now' },
  'ill-formed-text': { status: 422, title: 'The name is no well-formed text' },
};
export const revealNameProblems: Record<RevealNameRefusal['code'], Problem> = {
  'no-name': { status: 404, title: 'Not Found' },
  erased: { status: 410, title: 'The group was erased' },
  unreadable: { status: 409, title: 'The name cannot be opened' },
};
export const stateProblems: Record<StateRelationRefusal['code'], Problem> = {
  'unknown-group': { status: 422, title: 'One of the two groups is not registered' },
  'related-already': { status: 409, title: 'That is how the two groups stand to each other already' },
  'related-otherwise': { status: 409, title: 'The two groups stand otherwise to each other; end that first' },
  'key-used-otherwise': otherCommand,
};
export const endProblems: Record<EndRelationRefusal['code'], Problem> = {
  'no-such-relation': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The two groups stand otherwise to each other since you saw it' },
  'second-person-needed': {
    status: 422,
    title: 'A second person must approve this; ask for it by its own route',
  },
};
