import type { Problem } from '#platform';
import type { CancelRefusal } from '../application/cancel-run.js';
import type { CollectRefusal } from '../application/collect-scenario.js';
import type { RankRefusal } from '../application/rank-request.js';

export const collectProblems: Record<CollectRefusal['code'], Problem> = {
  'nothing-imported': { status: 409, title: 'No scenario has been taken in yet' },
  'no-such-policy': { status: 422, title: 'There is no such policy version' },
};

export const rankProblems: Record<RankRefusal['code'], Problem> = {
  ...collectProblems,
  'no-such-request': { status: 404, title: 'There is no such request' },
};

export const cancelProblems: Record<CancelRefusal['code'], Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'already-finished': { status: 409, title: 'The run has finished already' },
};

export const readProblems: Record<'no-such-run' | 'no-plan', Problem> = {
  'no-such-run': { status: 404, title: 'There is no such run' },
  'no-plan': { status: 404, title: 'The run has no plan' },
};
