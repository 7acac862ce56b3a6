import { setTimeout } from 'node:timers/promises';
import type { RaceCourse } from './a-race-course.js';
import type { Ended } from './a-racer.js';
import type { Proposals } from './acts/act.js';
import { AT_ONCE } from './conditions.js';
import { isChanged, settingOf, type Pair, type Try } from './a-setting.js';
import { breachesIn, type Breach } from './invariants.js';
import { prepare } from './prepare.js';
import { ACTS } from './the-acts.js';

/** How often a pair of acts ended how, what was found that must never be, and how often two waited in a circle. */
export type Ran = {
  readonly table: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly breaches: readonly Breach[];
  readonly deadlocks: number;
};

const names = Object.keys(ACTS);
/** Every act with every act, itself included. */
export const PAIRS: readonly Pair[] = names.flatMap((one, place) =>
  names.slice(place).map((other): Pair => [one, other]),
);
export const nameOf = (pair: Pair): string => pair.join(' × ');

const LAGS = 16;
/** Makes every proposal stale, or lets every request expire, also those of other tries. */
const OF_ALL = ['activate a policy', 'let requests expire'];
/** Sites that a country holds; more make every question longer. */
export const MOST_SITES = 384;

const chunksOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, chunk) =>
    all.slice(chunk * size, (chunk + 1) * size),
  );
/** Tries that are run at the same time. */
const wavesOf = (tries: readonly Try[]): readonly (readonly Try[])[] => {
  const alone = tries.filter(({ pair }) => OF_ALL.some((act) => pair.includes(act)));
  const others = tries.filter((one) => !alone.includes(one));
  return [...chunksOf(others, AT_ONCE), ...alone.map((one) => [one])];
};

const said = ({ ended, failed }: Ended): string => ended ?? `FAILED ${failed}`;

/** How much later the second is told: acts take unlike long, and each moment of the one shall meet each of the other. */
const lagOf = (n: number, longest: number): number => ((Math.floor(n / 2) % LAGS) / LAGS) * longest;

const VERSIONS = { PROPOSED: 1, OFFERED: 2, CONFIRMED: 3, ARRIVED: 4 };
type Meeting = { readonly proposals: Proposals; readonly longest: number };
/** Both at once or nearly, now the one first and now the other; how each ended, in the order of the pair. */
const race = async (
  { racers }: RaceCourse,
  { pair, n }: Try,
  { proposals, longest }: Meeting,
): Promise<string> => {
  const setting = settingOf(pair);
  const asked = isChanged(setting) ? 2 : 1;
  const own = Object.entries(proposals).filter(([id]) => id.slice(4) === String(n));
  const input = { n, proposals: Object.fromEntries(own), version: VERSIONS[setting.stands], asked };
  const ends = await Promise.all(
    pair.map(async (act, place) => {
      if (place !== n % 2) await setTimeout(lagOf(n, longest));
      return racers[place === 0 ? 0 : 1].perform({ ...input, act, who: place === 0 ? 'x' : 'y' });
    }),
  );
  return ends.map(said).join(' / ');
};

type Table = Map<string, Map<string, number>>;
const count = (table: Table, pair: Pair, end: string): void => {
  const row = table.get(nameOf(pair)) ?? new Map<string, number>();
  table.set(nameOf(pair), row.set(end, (row.get(end) ?? 0) + 1));
};

/** Runs a wave and tells how long its acts took, on average. */
async function runWave(
  course: RaceCourse,
  wave: readonly Try[],
  { table, longest }: { table: Table; longest: number },
) {
  const sites = wave.map(({ pair, n }) => ({ n, setting: settingOf(pair) }));
  const proposals = await prepare(course.database, sites);
  const begun = performance.now();
  const ends = await Promise.all(wave.map((one) => race(course, one, { proposals, longest })));
  for (const [place, { pair }] of wave.entries()) count(table, pair, ends[place] ?? '');
  return (performance.now() - begun) / 2;
}

/** Runs tries, each pair so often, until all are done or something was found that must never be. */
export async function runRaces(course: RaceCourse, pairs: readonly Pair[], tries: number): Promise<Ran> {
  const all = pairs.flatMap((pair) => Array.from({ length: tries }, () => pair));
  const table: Table = new Map();
  let longest = 0;
  for (const round of chunksOf(all, MOST_SITES)) {
    await course.clear(round.length);
    const numbered = round.map((pair, n) => ({ pair, n }));
    for (const wave of wavesOf(numbered)) {
      longest = await runWave(course, wave, { table, longest });
      const isLast = wave.some(({ n }) => n % (4 * AT_ONCE) === 0 || n === round.length - 1);
      const breaches = isLast ? await breachesIn(course.database) : [];
      if (breaches.length > 0) return { table, breaches, deadlocks: await course.deadlocks() };
    }
  }
  return { table, breaches: [], deadlocks: await course.deadlocks() };
}
