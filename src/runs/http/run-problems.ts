import type { Problem } from '#platform';
import type { CancelRefusal } from '../application/cancel-run.js';

export const cancelProblems: Record<CancelRefusal['code'], Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'already-finished': { status: 409, title: 'The run has finished already' },
};

export const readProblems: Record<'no-such-run' | 'no-plan', Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'no-plan': { status: 404, title: 'The run has no plan' },
};
