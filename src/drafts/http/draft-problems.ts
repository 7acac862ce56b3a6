import type { SealRefusal } from '#keys';
import type { Problem } from '#platform';
import type { ReadDraftRefusal } from '../application/store-drafts.js';

const erased: Problem = { status: 410, title: 'The case was erased' };
const unreadable: Problem = { status: 409, title: 'The draft cannot be opened' };
export const keyProblems: Record<'no-such-form', Problem> = {
  'no-such-form': { status: 422, title: 'No form may be called so' },
};
export const writeProblems: Record<SealRefusal['code'], Problem> = {
  erased,
  unreadable,
  'ill-formed-text': { status: 422, title: 'The draft is no well-formed text' },
};
export const readProblems: Record<ReadDraftRefusal['code'], Problem> = {
  erased,
  unreadable,
  'no-such-draft': { status: 404, title: 'Not Found' },
};
