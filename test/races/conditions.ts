import { isoDate, type IsoDate } from '#kernel';
import { ARRIVAL } from '../harness/a-country.js';
import { DayThatStays } from '../harness/service/the-day.js';

/** As many tries at the same time as each of the two processes has connections; two such suites at once fit into the hundred of a server. */
export const AT_ONCE = 16;

/** On which everybody arrives, so that stays may begin and end while others are confirmed. */
export class DayOfArrival extends DayThatStays {
  override today(): IsoDate {
    return isoDate(ARRIVAL);
  }
}
