import { pointerOf } from '../errors/input-error.js';
import type { Check } from './draft.js';
import { groundsIn, isClosed, polygonsIn } from './grounds.js';

/** A ring ends where it starts (RFC 7946, section 3.1.6). */
export const closedRings: Check = (draft) =>
  groundsIn(draft)
    .flatMap(polygonsIn)
    .flatMap(({ at, rings }) =>
      rings.flatMap((ring, index) =>
        isClosed(ring)
          ? []
          : {
              pointer: pointerOf([...at, index]),
              message: 'is not closed',
              expected: `the first position once more at the end, ${JSON.stringify(ring[0])}`,
              got: JSON.stringify(ring.at(-1)),
            },
      ),
    );
