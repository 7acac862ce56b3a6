import type { Problem } from '#platform';
import { collectProblems } from '#problem';
import type { CancelRefusal } from '../application/cancel-run.js';
import type { StartRefusal } from '../application/start-run.js';

export const startProblems: Record<StartRefusal['code'], Problem> = {
  ...collectProblems,
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};

export const cancelProblems: Record<CancelRefusal['code'], Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'already-finished': { status: 409, title: 'The run has finished already' },
};

export const readProblems: Record<'no-such-run' | 'no-plan', Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'no-plan': { status: 404, title: 'The run has no plan' },
};
