import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { pointerOf, type InputError } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

/** A window of a year and a day: every day of it is a candidate for every unit. */
export const LONGEST_WINDOW = 366;
const LAST_DAY = isoDate('9999-12-31');

/** Arrival windows are countable, and the last night of a stay has a date. */
export const arrivals: Check = ({ list }) =>
  list('requests').flatMap(({ at, item: { arrival, nights } }): readonly InputError[] => {
    const earliest = dayOf(arrival.earliest);
    const latest = dayOf(arrival.latest);
    if (latest - earliest > LONGEST_WINDOW) {
      const expected = `${dateOf(plusDays(earliest, LONGEST_WINDOW))} or earlier`;
      const message = `is more than ${LONGEST_WINDOW} days after the earliest arrival`;
      return [
        { pointer: pointerOf([...at, 'arrival', 'latest']), message, expected, got: printed(arrival.latest) },
      ];
    }
    if (latest + nights <= dayOf(LAST_DAY)) return [];
    const expected = `a departure on ${LAST_DAY} or earlier`;
    return [
      {
        pointer: pointerOf([...at, 'nights']),
        message: 'ends after the calendar',
        expected,
        got: printed(nights),
      },
    ];
  });
