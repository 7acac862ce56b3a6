import type { Problem } from '#platform';
import { collectProblems } from '#problem';
import { askingProblems } from '../application/asking-problems.js';
import type { SearchRefusal } from '../application/search-units.js';

export const searchProblems: Record<SearchRefusal['code'], Problem> = {
  ...collectProblems,
  ...askingProblems,
  'no-such-request': { status: 404, title: 'There is no such request' },
  'no-search-left-today': { status: 429, title: 'The searches of this case for today are used up' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
  'search-over': { status: 409, title: 'The search of that key can not be read any more' },
};
