import { dateOf, dayOf, plusDays, type IsoDate } from '#kernel';
import { SystemClock } from '#platform';

/** A clock whose day is some days ahead. Instants go on: what was written becomes older by `NIGHT` instead. */
export class MovedDay extends SystemClock {
  ahead = 0;
  override today(at: Date = this.now()): IsoDate {
    return dateOf(plusDays(dayOf(super.today(at)), this.ahead));
  }
}

const INSTANTS: readonly (readonly [string, readonly string[]])[] = [
  ['fristad.offer', ['made_at', 'until', 'ended_at']],
  ['fristad.probing_event', ['at']],
  ['fristad.search_freeze', ['at', 'lifted_at']],
  ['access.approval', ['asked_at', 'approved_at', 'refused_at', 'used_at']],
  ['fristad.placement_request', ['stands_since', 'changed_at', 'decided_at']],
  ['fristad.placement', ['proposed_at']],
];
const older = ([table, columns]: (typeof INSTANTS)[number]) =>
  `UPDATE ${table} SET ${columns.map((column) => `${column} = ${column} - interval '1 day'`).join(', ')}`;

/** A night goes by: whatever limits and clocks count from is a day older. For whoever may let triggers rest. */
export const NIGHT = `
  DO $$ BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    ${INSTANTS.map(older).join(';\n    ')};
  END $$`;
