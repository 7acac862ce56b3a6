import { pointerOf } from '../errors/input-error.js';
import type { Check } from './draft.js';

/** Somebody moves. */
export const somebodyMoves: Check = ({ list }) =>
  list('requests').flatMap(({ at, item: { household } }) =>
    household.adults + household.children > 0
      ? []
      : {
          pointer: pointerOf([...at, 'household']),
          message: 'has no persons',
          expected: 'at least one adult or child',
        },
  );
