import { expect, it } from '@jest/globals';
import { describeOnServer } from '../database/harness/index.js';
import { aRaceCourse } from './a-race-course.js';
import { runRaces } from './run-races.js';

/** Tries at most until two acts that don't wait for each other are seen to break something; the first ends the search. */
const MOST_TRIES = 384;
const NOBODY_WAITS = `
  CREATE OR REPLACE FUNCTION national.lock_in_order(policy text DEFAULT NULL, ground text DEFAULT NULL, pairs text DEFAULT NULL,
                                                    persons text[] DEFAULT '{}', units text[] DEFAULT '{}',
                                                    around boolean DEFAULT false) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN END $$`;

describeOnServer('acts that do not wait for each other ($name)', (engine) => {
  it.each([
    ['confirm', 'withdraw'],
    ['confirm', 'park'],
    ['confirm', 'rewrite'],
  ] as const)(
    'break what must never be: %s × %s',
    async (...pair) => {
      const course = await aRaceCourse(engine, NOBODY_WAITS);
      const ran = await runRaces(course, [pair], MOST_TRIES).finally(() => course.drop());
      const found = new Set(ran.breaches.map(({ invariant }) => invariant));
      expect([...found]).toContain('placed without a granted request');
    },
    600_000,
  );
});
