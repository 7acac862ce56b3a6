import { expect, it } from '@jest/globals';
import type { Engine } from '../database/harness/engine.js';
import { describeOnServer } from '../database/harness/index.js';
import { aRaceCourse } from './a-race-course.js';
import { nameOf, PAIRS, runRaces, type Pair, type Ran } from './run-races.js';

/** Tries of each pair of acts, and the pairs that are raced: unless said otherwise, once each act with a confirmation. */
const { FRISTAD_RACES, FRISTAD_RACE_PAIR } = process.env;
const TRIES = Number(FRISTAD_RACES ?? 1);
const ONLY = FRISTAD_RACE_PAIR?.split(',');
const isRaced = (pair: Pair): boolean => FRISTAD_RACES !== undefined || pair.includes('confirm');
const pairs = PAIRS.filter((pair) => ONLY?.includes(nameOf(pair)) ?? isRaced(pair));
/** So many sites has a country. */
const SITES = 400;
const ofACourse = Math.max(1, Math.floor(SITES / TRIES));
const courses = Array.from({ length: Math.ceil(pairs.length / ofACourse) }, (_, place) =>
  pairs.slice(place * ofACourse, (place + 1) * ofACourse),
);

/** Tries at most until two acts that don't wait for each other are seen to break something. */
const WITHOUT_LOCKS = 96;
const NOBODY_WAITS = `
  CREATE OR REPLACE FUNCTION national.lock_in_order(policy text DEFAULT NULL, ground text DEFAULT NULL, pairs text DEFAULT NULL,
                                                    persons text[] DEFAULT '{}', units text[] DEFAULT '{}',
                                                    around boolean DEFAULT false) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN END $$`;

type Races = { readonly raced: readonly Pair[]; readonly tries: number; readonly change?: string };
const run = async (engine: Engine, { raced, tries, change }: Races): Promise<Ran> => {
  const all = raced.flatMap((pair, place) =>
    Array.from({ length: tries }, (_, round) => ({ pair, n: place * tries + round })),
  );
  const course = await aRaceCourse(engine, all.length, change);
  return runRaces(course, all).finally(() => course.drop());
};
/** Tells how often each pair ended how. */
const report = ({ table }: Ran): readonly string[] => {
  const lines = [...table].map(([pair, row]) => `${pair}: ${JSON.stringify(Object.fromEntries(row))}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return lines;
};
const endsOf = ({ table }: Ran) => [...table.values()].flatMap((row) => [...row.keys()]);

describeOnServer('acts that meet in two processes ($name)', (engine) => {
  it.each(courses.map((raced, place) => ({ raced, place })))(
    'break nothing that must never be, and fail for nobody (course $place)',
    async ({ raced }) => {
      const ran = await run(engine, { raced, tries: TRIES });
      const lines = [...ran.table].map(
        ([pair, row]) => `${pair}: ${JSON.stringify(Object.fromEntries(row))}`,
      );
      process.stdout.write(`${lines.join('\n')}\n${TRIES} tries of each\n`);
      expect(ran.breaches).toEqual([]);
      expect(endsOf(ran).filter((end) => end.includes('FAILED'))).toEqual([]);
      // A race in which nobody is placed shows nothing.
      const placing = raced.filter((pair) => nameOf(pair).includes('confirm'));
      const placed = lines.filter((line) => line.includes('CONFIRMED'));
      expect(placed.length).toBeGreaterThanOrEqual(placing.length / 2);
    },
    36_000_000,
  );

  it.each([
    ['confirm', 'withdraw'],
    ['confirm', 'park'],
    ['confirm', 'rewrite'],
  ] as const)(
    'break it where nobody waits: %s × %s',
    async (...pair) => {
      const ran = await run(engine, { raced: [pair], tries: WITHOUT_LOCKS, change: NOBODY_WAITS });
      report(ran);
      const found = new Set(ran.breaches.map(({ invariant }) => invariant));
      expect([...found]).toContain('placed without a granted request');
    },
    600_000,
  );
});
