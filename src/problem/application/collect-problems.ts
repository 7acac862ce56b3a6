import type { Problem } from '#platform';
import type { CollectRefusal } from './collect-scenario.js';

/** What is answered over HTTP by whoever collects. */
export const collectProblems: Record<CollectRefusal['code'], Problem> = {
  'nothing-imported': { status: 409, title: 'No scenario has been taken in yet' },
  'no-such-policy': { status: 422, title: 'There is no such policy version' },
};
