import type { LevelProblem } from '../domain/level-problem.js';
import type { Prices } from '../domain/pricing.js';
import type { Search } from './search.js';

export type Priced = { readonly prices: Prices; readonly plan: readonly number[] };
export type Proved = { readonly plan: readonly number[]; readonly bound: number };

/** What a level's bound rests on once it has been priced and a plan is in hand. */
export abstract class LevelProof {
  /** The best plan found and what no plan of the level costs less than. */
  abstract prove(search: Search, problem: LevelProblem, priced: Priced): Promise<Proved>;
}
