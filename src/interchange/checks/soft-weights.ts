import { softConstraints } from '#scoring';
import { pointerOf } from '../errors/input-error.js';
import type { Check } from './draft.js';

/** Every weight belongs to a soft constraint that exists; a misspelled one would silently do nothing. */
export const knownSoftWeights: Check = ({ policy }) => {
  const ids: readonly string[] = softConstraints.map(({ id }) => id);
  return Object.keys(policy?.softWeights ?? {})
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      pointer: pointerOf(['policy', 'softWeights', id]),
      message: 'is no soft constraint',
      expected: `one of ${ids.join(', ')}`,
    }));
};
