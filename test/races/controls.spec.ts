import { expect, it } from '@jest/globals';
import type { Engine } from '../harness/database/engine.js';
import { describeOnServer } from '../harness/database/index.js';
import { aRaceCourse } from './a-race-course.js';
import type { Pair } from './a-setting.js';
import { MOST_SITES, runRaces } from './run-races.js';
import { without, withoutLookingAgain, type Kind, type LooksAgain } from './without-a-lock.js';

/** Tries at most until something is seen to go wrong; the first that does ends the search. */
const MOST_TRIES = 2 * MOST_SITES;
/** A person is held three times. */
const PERSON: readonly Kind[] = ['persons', 'requests', 'placements'];

type Control = { readonly change: string; readonly taken: string; readonly pair: Pair };
/** What is seen to go wrong. */
const foundWith = async (engine: Engine, { change, taken, pair }: Control): Promise<readonly string[]> => {
  const course = await aRaceCourse(engine, change);
  const ran = await runRaces(course, [pair], MOST_TRIES).finally(() => course.drop());
  const tried = [...ran.table.values()].flatMap((row) => [...row.values()]).reduce((a, b) => a + b, 0);
  process.stdout.write(`${JSON.stringify({ taken, pair, tried, breaches: ran.breaches.length })}\n`);
  return [...new Set(ran.breaches.map((breach) => breach.invariant))];
};

/** Which locks are taken away, whom that lets pass, and what becomes of it. */
const GOES_WRONG: readonly (readonly [readonly Kind[], Pair, string])[] = [
  [PERSON, ['confirm', 'withdraw'], 'placed without a granted request'],
  [PERSON, ['confirm', 'park'], 'placed without a granted request'],
  [PERSON, ['confirm', 'rewrite'], 'placed without a granted request'],
  [['policy'], ['confirm', 'activate a policy'], 'placed by a policy not in force'],
  [['ground'], ['confirm', 'correct where a unit lies'], 'households in conflict too near'],
  [['pairs'], ['confirm who is kept apart', 'keep apart'], 'a kept-apart pair too near'],
  [['localities'], ['confirm', 'confirm a rival near by'], 'households in conflict too near'],
  [['localities', 'units'], ['confirm', 'close the unit'], 'a unit that was closed'],
  [['policy'], ['let requests expire', 'activate a policy'], 'expired before its time'],
  [PERSON, ['withdraw', 'tie an imported stay'], 'tied to a request that is not granted'],
  [
    PERSON,
    ['propose another household in the unit', 'merge the cases'],
    'asked for under a key that was merged',
  ],
  [['limits'], ['close the case', 'enter the case file'], 'entered after the case was closed'],
  [
    ['limits'],
    ['take the case from one of two', 'take the case from one of two'],
    "an open case that is nobody's",
  ],
];

/** Who is not looked for again under the locks, whom that lets pass, and what becomes of it. */
const NOT_LOOKED_AT_AGAIN: readonly (readonly [LooksAgain, Pair, string])[] = [
  [
    'national.transfer_incidents',
    ['transfer its incidents', 'merge it and ask for another place'],
    'two other places asked for one stay',
  ],
  [
    'national.must_be_of',
    ['propose', 'merge it and withdraw'],
    'proposed after the request ceased to be granted',
  ],
];

describeOnServer('acts that do not wait for each other ($name)', (engine) => {
  it.each(GOES_WRONG)(
    'without the lock of %j: %j end in what must never be, %s',
    async (kinds, pair, invariant) => {
      expect(await foundWith(engine, { change: without(kinds), taken: kinds.join(), pair })).toContain(
        invariant,
      );
    },
    1_200_000,
  );
  it.each(NOT_LOOKED_AT_AGAIN)(
    'without looking again in %s: %j end in what must never be, %s',
    async (taken, pair, invariant) => {
      expect(await foundWith(engine, { change: withoutLookingAgain(taken), taken, pair })).toContain(
        invariant,
      );
    },
    1_200_000,
  );
});
