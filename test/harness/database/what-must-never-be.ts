import type { DataSource } from 'typeorm';
import { breachesIn } from '../../races/invariants.js';

const planted = new WeakMap<DataSource, Set<string>>();
const IS_THERE = `SELECT to_regclass('national.unit_moved') IS NOT NULL AS "isThere"`;

/** Says aloud that a suite puts on purpose into this database what must never be; everything else is still read at its end. */
export const plants = (database: DataSource, ...invariants: readonly string[]): void => {
  planted.set(database, new Set([...(planted.get(database) ?? []), ...invariants]));
};

/** Reads, before a database of the tests is left, whether anything is in it that must never be. @throws Error with all of it. */
export async function neverIs(database: DataSource): Promise<void> {
  if (!database.isInitialized) return;
  const [row] = await database.query<{ readonly isThere: boolean }[]>(IS_THERE);
  if (!row?.isThere) return;
  const breaches = await breachesIn(database);
  const unsaid = breaches.filter(({ invariant }) => !planted.get(database)?.has(invariant));
  if (unsaid.length > 0)
    throw new Error(`What must never be is in the database:\n${JSON.stringify(unsaid, null, 1)}`);
}
