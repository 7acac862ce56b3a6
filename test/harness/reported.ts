import type { ownerOf } from './database/owner.js';

type Reported = { readonly fact: string; readonly about: Readonly<Record<string, string>> };

/** What is reported to others of a placement, in order. */
export const reportedOf = (
  database: ReturnType<typeof ownerOf>,
  placement: string,
): Promise<readonly Reported[]> =>
  database.query<Reported[]>(
    `SELECT fact, about FROM fristad.outbox WHERE about ->> 'placement' = $1 ORDER BY id`,
    [placement],
  );
