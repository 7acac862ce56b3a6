import type { INestApplicationContext } from '@nestjs/common';
import { Acting, type ActingAs } from '#platform';
import type { Scenario } from '#scoring';
import type { MovedDay } from './moved-day.js';
import type { Coordinator } from './people.js';

export type Row = Readonly<Record<string, unknown>>;
export type Tally = Map<string, number>;

/** A service with its country, who works there, and what is counted. */
export type Country = {
  readonly app: INestApplicationContext;
  readonly clock: MovedDay;
  readonly sql: <T extends object = Row>(text: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  readonly scenario: Scenario;
  readonly coordinators: readonly Coordinator[];
  /** Who coordinates which case. */
  readonly whose: Map<string, Coordinator>;
  readonly tally: Tally;
  readonly chance: () => number;
};

export const count = ({ tally }: Pick<Country, 'tally'>, what: string): void => {
  tally.set(what, (tally.get(what) ?? 0) + 1);
};

export const part = <T>({ app }: Country, type: abstract new (...parts: never[]) => T): T =>
  app.get(type, { strict: false });

export const acting = <T>(country: Country, who: ActingAs, act: () => Promise<T>): Promise<T> =>
  part(country, Acting).run(who, act);

const AT_ONCE = 8;
/** Some at the same time, as people come. */
export const each = async <T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> => {
  const waiting = [...all];
  const one = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
};

/** Numbers from 0 to 1, always the same. */
export const chanceFrom = (seed: number) => {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
};

/** What was refused, by its code; the value else. */
export const valueOf = <T>(
  country: Country,
  act: string,
  made: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: { code: string } },
): T | undefined => {
  if (made.ok) return made.value;
  count(country, `${act}: ${made.refusal.code}`);
  return undefined;
};
