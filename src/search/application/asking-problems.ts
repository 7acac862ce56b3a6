import type { Problem } from '#platform';
import type { NotAsking } from './may-be-placed.js';

/** What is answered over HTTP where nobody may be searched for or placed now. */
export const askingProblems: Record<NotAsking | 'search-frozen', Problem> = {
  'search-frozen': { status: 403, title: 'Your search is frozen; talk to whoever oversees it' },
  'not-granted': { status: 409, title: 'The request was not granted, or is withdrawn' },
  'placed-already': { status: 409, title: 'A placement of the request stands' },
  'window-passed': { status: 409, title: 'The last day on which the household could arrive is over' },
};
