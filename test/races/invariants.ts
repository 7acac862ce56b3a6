import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';

export type Breach = { readonly invariant: string; readonly what: string };

const CHECK = readFileSync(new URL('./invariants.sql', import.meta.url), 'utf8');
/** What is called what, in the check. */
export const INVARIANTS: readonly string[] = [...CHECK.matchAll(/^ {2}SELECT '((?:[^']|'')+)',/gm)].map(
  ([, name]) => name?.replaceAll("''", "'") ?? '',
);

/** Everything in the database that must never be. */
export const breachesIn = (database: Pick<DataSource, 'query'>): Promise<readonly Breach[]> =>
  database.query<Breach[]>(CHECK);
