import type { Problem } from '#platform';
import type { DrawRefusal } from '../application/draw-ground.js';

export const drawProblems: Record<DrawRefusal['code'], Problem> = {
  'not-ground': { status: 422, title: 'The document is no ground that can be drawn' },
  'no-such-territory': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The ground has changed since you saw it' },
  'ground-of-another-region': { status: 409, title: 'The ground lies in another region' },
  'second-person-needed': {
    status: 422,
    title:
      'It would be less than before, or less dangerous; a second person must approve that, by its own route',
  },
  'nothing-to-approve': { status: 422, title: 'It would be no less than before, and no less dangerous' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
