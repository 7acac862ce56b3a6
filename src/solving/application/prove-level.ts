import type { LevelProblem } from '../domain/level-problem.js';
import { costOf } from '../domain/plan-values.js';
import { columnsLeftByReducedCost, solveOver } from './close-level.js';
import { LevelProof, type Priced, type Proved } from './level-proof.port.js';
import { branchAtOnce, branchInParts } from './branch-in-parts.js';
import type { Search } from './search.js';

/** No level on one engine's word. */
export class TrustingNoEngine extends LevelProof {
  override prove(search: Search, problem: LevelProblem, priced: Priced): Promise<Proved> {
    return proveLevel(search, problem, priced);
  }
}

/**
 * Finds the best plan of a level and proves it by looking at all that could be better, in whole numbers and trusting no
 * engine. Where that is too much, two solves by different roads must agree; else the bound is what the prices prove.
 */
async function proveLevel(search: Search, problem: LevelProblem, { prices, plan }: Priced): Promise<Proved> {
  const atLeast = Math.ceil(prices.bound);
  const proved = (best: readonly number[], bound: number): Proved => ({
    plan: best,
    bound: Math.min(costOf(problem, best), Math.max(atLeast, bound)),
  });
  const first = await branchAtOnce(search, problem, { prices, plan });
  if (first.isComplete || search.isOver()) return proved(first.plan, first.bound);
  const over = { columns: columnsLeftByReducedCost(problem, prices, costOf(problem, first.plan)) };
  const closing = await solveOver(search, problem, { ...over, incumbent: first.plan });
  const second = await branchInParts(search, problem, { prices, plan: closing.plan });
  if (second.isComplete || search.isOver()) return proved(second.plan, second.bound);
  const afresh = await solveOver(search, problem, { ...over, incumbent: second.plan, afresh: true });
  return proved(
    afresh.plan,
    Math.max(second.bound, agreement([closing.claim, afresh.claim], costOf(problem, afresh.plan))),
  );
}

/** What both claim; nothing once a plan has shown one of them to be wrong. */
const agreement = (claims: readonly number[], cost: number): number =>
  claims.some((claim) => claim > cost) ? -Infinity : Math.min(...claims);
