import { dateOf, dayOf, plusDays } from '#kernel';
import type { TestService } from './service/a-service.js';
import { TODAY } from './service/the-day.js';
import { requested } from './a-country.js';

/** The day so many days from the service's today. */
export const dayFromNow = (days: number): string => dateOf(plusDays(dayOf(TODAY), days));

const ADD = `
  INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                                 status, proposed_by, proposed_at)
  VALUES ('PL-' || $1::text, 'R-' || $1::text, 'K-' || $1::text, $2, 'EXCLUSIVE', 2, $3, $4, 1, '{}', $5, 'u-eva', now())`;

/** Makes placements of NORD, each in a unit of its own, from five days ago until ten days from now unless said otherwise. */
export const staysOf = (service: Pick<TestService, 'database' | 'assign'>) => {
  const database = service.database;
  let count = 0;
  return async (status: string, { from = -5, to = 10 } = {}): Promise<string> => {
    const [id, unit] = [`m${count}`, `A${Math.floor(count / 3)}-${count % 3}`];
    count += 1;
    await requested(database, [{ id, region: 'NORD', group: null, unit }]);
    await database.query(ADD, [id, unit, dayFromNow(from), dayFromNow(to), status]);
    await service.assign('u-eva', `K-${id}`);
    return id;
  };
};
