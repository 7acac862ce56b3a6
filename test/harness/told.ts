import type { ownerOf } from './database/owner.js';

type Told = { readonly fact: string; readonly about: Readonly<Record<string, string>> };

/** What is told to others of a placement, in order. */
export const toldOf = (database: ReturnType<typeof ownerOf>, placement: string): Promise<readonly Told[]> =>
  database.query<Told[]>(
    `SELECT fact, about FROM fristad.outbox WHERE about ->> 'placement' = $1 ORDER BY id`,
    [placement],
  );
