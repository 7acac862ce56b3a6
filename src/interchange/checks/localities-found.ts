import { pointerOf } from '../errors/input-error.js';
import type { Check } from './draft.js';

/** No locality lies where a place is put that was not found on the map: a home there is far from everything, and ground from a unit there. */
export const localitiesFound: Check = ({ list }) =>
  list('localities').flatMap(({ at, item: { location } }) =>
    location.some((degrees) => degrees !== 0)
      ? []
      : {
          pointer: pointerOf([...at, 'location']),
          message: 'is where a place is put that was not found on the map',
          expected: 'the point of the locality',
          got: JSON.stringify(location),
        },
  );
