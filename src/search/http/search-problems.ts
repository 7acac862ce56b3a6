import type { Problem } from '#platform';
import { collectProblems } from '#problem';
import { askingProblems } from '../application/asking-problems.js';
import type { SearchRefusal } from '../application/search-units.js';

export const searchProblems: Record<SearchRefusal['code'], Problem> = {
  ...collectProblems,
  ...askingProblems,
  'no-such-request': { status: 404, title: 'There is no such request' },
  'no-search-left-today': { status: 429, title: 'The searches of this case for today are used up' },
};
