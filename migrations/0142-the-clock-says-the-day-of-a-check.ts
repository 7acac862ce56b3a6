import { ForwardOnly } from './forward-only.js';

/**
 * The day that a person check is one of is what the service's clock says, as for every other count of a day; when it was
 * evaluated is an instant of its own. Ten a day are kept by the places of the day.
 */
export class TheClockSaysTheDayOfACheck2026112800142 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.person_check DROP CONSTRAINT person_check_on_its_day`,
  ];
}
