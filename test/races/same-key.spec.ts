import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeOnServer } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import { aRaceCourse, type RaceCourse } from './a-race-course.js';
import { settingOf } from './a-setting.js';
import { prepare } from './prepare.js';

const TRIES = sample(12, 96, 'FRISTAD_SAME_KEY');
const AT_ONCE = 12;
/** An act, how it ends once, and what it makes of its placement or request. */
const ACTS = [
  ['confirm', 'CONFIRMED'],
  ['cancel', 'MOVED'],
  ['park', 'done'],
  ['withdraw', 'done'],
] as const;
const COMMANDS = `SELECT count(*)::integer AS count FROM fristad.command`;
const ENTRIES = `SELECT count(*)::integer AS count FROM audit.entry WHERE outcome = 'DONE'`;

describeOnServer('one command that two processes are given at the same time ($name)', (engine) => {
  let course: RaceCourse;
  beforeAll(async () => {
    course = await aRaceCourse(engine);
  });
  afterAll(() => course.drop());

  const count = async (query: string): Promise<number> => {
    const [row] = await course.database.query<{ count: number }[]>(query);
    return row?.count ?? NaN;
  };
  /** How both ended, of each try; `whos` are the two who give it. */
  const given = async (act: string, whos: readonly [string, string]) => {
    await course.clear(TRIES);
    const setting = settingOf([act, act]);
    const before = await count(ENTRIES);
    const ends: (string | undefined)[][] = [];
    for (let first = 0; first < TRIES; first += AT_ONCE) {
      const sites = Array.from({ length: AT_ONCE }, (_, at) => ({ n: first + at, setting }));
      const proposals = await prepare(course.database, sites);
      const version = { PROPOSED: 1, OFFERED: 2, CONFIRMED: 3, ARRIVED: 4 }[setting.stands];
      const wave = sites.map(({ n }) =>
        Promise.all(
          whos.map(async (who, place) => {
            const input = { n, who, proposals, version, asked: 1, act };
            const { ended, failed } = await course.racers[place === 0 ? 0 : 1].perform(input);
            return failed === undefined ? ended : `FAILED ${failed}`;
          }),
        ),
      );
      ends.push(...(await Promise.all(wave)));
    }
    return { ends, commands: await count(COMMANDS), entries: (await count(ENTRIES)) - before };
  };

  it.each(ACTS)('%s: takes effect once, and both are told how it ended', async (act, end) => {
    const { ends, commands, entries } = await given(act, ['x', 'x']);
    expect(new Set(ends.flat())).toEqual(new Set([end]));
    expect([commands, entries]).toEqual([TRIES, TRIES]);
  });

  it('would be two commands of two actors, of whom one comes too late (negative control)', async () => {
    const { ends, commands } = await given('cancel', ['x', 'y']);
    expect(ends.every((two) => two.includes('MOVED') && two.includes('stale'))).toBe(true);
    expect(commands).toBe(TRIES);
  });
});
