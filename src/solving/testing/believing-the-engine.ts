import { columnsLeftByReducedCost, solveOver } from '../application/close-level.js';
import { LevelProof, type Priced, type Proved } from '../application/level-proof.port.js';
import type { Search } from '../application/search.js';
import type { LevelProblem } from '../domain/level-problem.js';
import { costOf } from '../domain/plan-values.js';

/** The solver without its guard, as it once was: what the engine calls optimal is proved. */
export class BelievingTheEngine extends LevelProof {
  override async prove(search: Search, problem: LevelProblem, { prices, plan }: Priced): Promise<Proved> {
    const columns = columnsLeftByReducedCost(problem, prices, costOf(problem, plan));
    const closing = await solveOver(search, problem, { columns, incumbent: plan });
    const bound = Math.max(Math.ceil(prices.bound), closing.claim);
    return { plan: closing.plan, bound: Math.min(costOf(problem, closing.plan), bound) };
  }
}
