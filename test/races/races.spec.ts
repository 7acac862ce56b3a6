import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { describeOnServer } from '../harness/database/index.js';
import { aRaceCourse, type RaceCourse } from './a-race-course.js';
import type { Pair } from './a-setting.js';
import { MOST_SITES, nameOf, PAIRS, runRaces, type Ran } from './run-races.js';

/** Tries of each pair of acts, and the pairs that are raced: unless said otherwise, once each act with a confirmation. */
const { FRISTAD_RACES, FRISTAD_RACE_PAIR, FRISTAD_RACES_LOG } = process.env;
const TRIES = Number(FRISTAD_RACES ?? 1);
const ONLY = FRISTAD_RACE_PAIR?.split(',');
const isRaced = (pair: Pair): boolean => FRISTAD_RACES !== undefined || pair.includes('confirm');
const pairs = PAIRS.filter((pair) => ONLY?.includes(nameOf(pair)) ?? isRaced(pair));
const inARound = Math.max(1, Math.floor(MOST_SITES / TRIES));
const rounds = Array.from({ length: Math.ceil(pairs.length / inARound) }, (_, place) =>
  pairs.slice(place * inARound, (place + 1) * inARound),
);

/** Writes how often each pair ended how, for whoever makes the table of all. */
const report = ({ table, breaches, deadlocks }: Ran): void => {
  for (const [pair, row] of table) {
    const line = JSON.stringify({ pair, ends: Object.fromEntries(row), breaches, deadlocks });
    process.stdout.write(`${line}\n`);
    if (FRISTAD_RACES_LOG !== undefined) appendFileSync(FRISTAD_RACES_LOG, `${line}\n`);
  }
};
const endsOf = ({ table }: Ran) => [...table.values()].flatMap((row) => [...row.keys()]);

describeOnServer('acts that meet in two processes ($name)', (engine) => {
  let course: RaceCourse;
  beforeAll(async () => {
    course = await aRaceCourse(engine);
  });
  afterAll(() => course.drop());

  it.each(rounds.map((raced, place) => ({ raced, place })))(
    'break nothing that must never be, fail for nobody and never wait in a circle (round $place)',
    async ({ raced }) => {
      const before = await course.deadlocks();
      const ran = await runRaces(course, raced, TRIES);
      report(ran);
      expect(ran.breaches).toEqual([]);
      expect(endsOf(ran).filter((end) => end.includes('FAILED'))).toEqual([]);
      expect(ran.deadlocks - before).toBe(0);
    },
    36_000_000,
  );
});
