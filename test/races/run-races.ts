import { setTimeout } from 'node:timers/promises';
import type { RaceCourse } from './a-race-course.js';
import type { Ended } from './a-racer.js';
import { breachesIn, type Breach } from './invariants.js';
import { ACTS, type Shown } from './the-acts.js';

export type Pair = readonly [string, string];
export type Try = { readonly pair: Pair; readonly n: number };
/** How often a pair of acts ended how, and what was found that must never be. */
export type Ran = { readonly table: Map<string, Map<string, number>>; readonly breaches: readonly Breach[] };

const names = Object.keys(ACTS);
/** Every act with every act, itself included. */
export const PAIRS: readonly Pair[] = names.flatMap((one, place) =>
  names.slice(place).map((other): Pair => [one, other]),
);
export const nameOf = (pair: Pair): string => pair.join(' × ');

const AT_ONCE = 8;
const LAGS = 16;
/** Makes every proposal stale, also those of other tries. */
const ACTIVATE = 'activate a policy';
const KEEP = 'keep apart';
const KEPT = 'confirm who is kept apart';

/** Who must have a place already for a pair of acts to be able to go wrong. */
const beforehand = (pair: Pair): readonly string[] => {
  if (!pair.includes(KEEP)) return [];
  return [pair.includes(KEPT) ? 'confirm' : KEPT];
};

/** Tries that are run at the same time. */
const wavesOf = (tries: readonly Try[]): readonly (readonly Try[])[] => {
  const alone = tries.filter(({ pair }) => pair.includes(ACTIVATE));
  const others = tries.filter((one) => !alone.includes(one));
  const waves = Array.from({ length: Math.ceil(others.length / AT_ONCE) }, (_, wave) =>
    others.slice(wave * AT_ONCE, (wave + 1) * AT_ONCE),
  );
  return [...waves, ...alone.map((one) => [one])];
};

const said = ({ ended, failed }: Ended): string => ended ?? `FAILED ${failed}`;

/** How much later the second is told: acts take unlike long, and each moment of the one shall meet each of the other. */
const lagOf = (n: number, longest: number): number => ((Math.floor(n / 2) % LAGS) / LAGS) * longest;

type Meeting = { readonly shown: Shown; readonly longest: number };
/** Both at once or nearly, now the one first and now the other; how each ended, in the order of the pair. */
const race = async (
  { racers }: RaceCourse,
  { pair, n }: Try,
  { shown, longest }: Meeting,
): Promise<string> => {
  for (const act of beforehand(pair)) await racers[0].perform({ act, n, who: 'z', shown });
  const ends = await Promise.all(
    pair.map(async (act, place) => {
      if (place !== n % 2) await setTimeout(lagOf(n, longest));
      return racers[place === 0 ? 0 : 1].perform({ act, n, who: place === 0 ? 'x' : 'y', shown });
    }),
  );
  return ends.map(said).join(' / ');
};

/** Runs tries until all are done or a wave leaves a breach behind. */
export async function runRaces(course: RaceCourse, tries: readonly Try[]): Promise<Ran> {
  const table: Ran['table'] = new Map();
  let longest = 0;
  for (const wave of wavesOf(tries)) {
    const shown = await course.prepare(wave.map(({ n }) => n));
    const begun = performance.now();
    const ends = await Promise.all(wave.map((one) => race(course, one, { shown, longest })));
    longest = (performance.now() - begun) / 2;
    for (const [place, { pair }] of wave.entries()) {
      const row = table.get(nameOf(pair)) ?? new Map<string, number>();
      const end = ends[place] ?? '';
      table.set(nameOf(pair), row.set(end, (row.get(end) ?? 0) + 1));
    }
    const breaches = await breachesIn(course.database);
    if (breaches.length > 0) return { table, breaches };
  }
  return { table, breaches: [] };
}
