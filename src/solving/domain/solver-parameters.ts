/**
 * What steers the search. None of it decides what is proved: other values give the same plans' values or, where a limit is too
 * low, leave a level FEASIBLE. Found by measuring (`npm run bench -- peers`, `national-day`, `scarce-week`).
 */
export type SolverParameters = {
  /** Columns of each request in the first restricted master problem, cheapest first. */
  readonly firstColumns: number;
  /** Columns of each request that enter in one round of column generation, by reduced cost. */
  readonly enteringColumns: number;
  /** Rounds of column generation and separation at most, for one relaxation. */
  readonly relaxationRounds: number;
  /** Columns that reduced-cost fixing may leave for an exact attempt at once; beyond, heuristics come first. */
  readonly exactColumns: number;
  /** Branches of the engine in the first heuristic, over the columns of the relaxation. */
  readonly heuristicNodes: number;
  /** Large neighbourhood search: requests that are freed together, … */
  readonly neighbourhoodRequests: number;
  /** … columns of each of them, cheapest by reduced cost, … */
  readonly neighbourhoodColumns: number;
  /** … branches of the engine in one neighbourhood, … */
  readonly neighbourhoodNodes: number;
  /** … and neighbourhoods in vain, one after the other, that end it. */
  readonly neighbourhoodPatience: number;
  /** Rounds of the local search over all households, after each level. */
  readonly localSearchRounds: number;
  /** Rounds of separation at most while an integer model is solved. */
  readonly separationRounds: number;
  /** Branches of our own branch and bound in one part, … */
  readonly branches: number;
  /** … parts that a level is divided into, … */
  readonly parts: number;
  /** … branches times columns in one part, … */
  readonly columnVisits: number;
  /** … and columns up to which all of a part are in its relaxation from the start. */
  readonly activeColumns: number;
  /** Branches of our own search that has to agree with an engine without duals. */
  readonly agreeingBranches: number;
};

/** What the command line and the service solve by. */
export const DEFAULT_PARAMETERS: SolverParameters = {
  firstColumns: 30,
  enteringColumns: 20,
  relaxationRounds: 200,
  exactColumns: 4_000,
  heuristicNodes: 10,
  neighbourhoodRequests: 24,
  neighbourhoodColumns: 60,
  neighbourhoodNodes: 20,
  neighbourhoodPatience: 24,
  localSearchRounds: 8,
  separationRounds: 60,
  branches: 4_000,
  parts: 16,
  columnVisits: 600_000,
  activeColumns: 4_000,
  agreeingBranches: 200_000,
};

/** The whole numbers that make sense, both included; 0 does without that part of the search. */
export const PARAMETER_RANGES: Readonly<
  Record<keyof SolverParameters, readonly [least: number, most: number]>
> = {
  firstColumns: [1, 10_000],
  enteringColumns: [1, 10_000],
  relaxationRounds: [1, 100_000],
  exactColumns: [0, 10_000_000],
  heuristicNodes: [0, 1_000_000],
  neighbourhoodRequests: [1, 1_000],
  neighbourhoodColumns: [1, 10_000],
  neighbourhoodNodes: [0, 1_000_000],
  neighbourhoodPatience: [0, 10_000],
  localSearchRounds: [0, 1_000],
  separationRounds: [1, 100_000],
  branches: [0, 100_000_000],
  parts: [0, 10_000],
  columnVisits: [0, 10_000_000_000],
  activeColumns: [0, 10_000_000],
  agreeingBranches: [0, 100_000_000],
};

/**
 * The default, but for what is given.
 * @throws RangeError naming the parameter, what it is and its range
 */
export function solverParameters(given: Partial<SolverParameters> = {}): SolverParameters {
  for (const [name, value] of Object.entries(given)) {
    const [least, most] = PARAMETER_RANGES[name as keyof SolverParameters];
    if (!Number.isInteger(value) || value < least || value > most)
      throw new RangeError(`${name} is ${value}; it is a whole number from ${least} to ${most}.`);
  }
  return { ...DEFAULT_PARAMETERS, ...given };
}
