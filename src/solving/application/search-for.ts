import type { Level, LevelName } from '#scoring';
import { apartnessOf } from '../domain/apart.js';
import type { PlanValues } from '../domain/plan-values.js';
import { solverParameters, type SolverParameters } from '../domain/solver-parameters.js';
import type { LevelProof } from './level-proof.port.js';
import type { MipEngine } from './mip-engine.port.js';
import { neighbourCost, type Gathered } from './offers.js';
import type { Pace } from './pace.js';
import { TrustingNoEngine } from './prove-level.js';
import { Search, type OnTrouble } from './search.js';
import { certain, solveLevels, type SolvedLevels, type Watch } from './solve-levels.js';
import { solveWhole } from './solve-whole.js';

type Searching = {
  readonly engine: MipEngine;
  readonly pace: Pace;
  readonly seed: number;
  readonly gap?: number | undefined;
  readonly onTrouble?: OnTrouble | undefined;
  readonly parameters?: Partial<SolverParameters>;
  readonly proof?: LevelProof;
  readonly report: (stage: LevelName, fraction: number, levels: readonly Level[]) => void;
};

/** The best plan over what was gathered. Without time for anything it is empty, with the bounds that need no search. */
export async function searchFor({ pool, unread }: Gathered, how: Searching): Promise<SolvedLevels> {
  const { pace, engine } = how;
  const aparts = await pace.inAnyCase(apartnessOf(pool.world));
  if (!aparts) return withUnread({ plan: [], values: NOTHING, bounds: certain(pool) }, unread);
  const { onBound, watch } = reporter(how);
  const { seed, gap = 0, parameters = {}, proof = new TrustingNoEngine(), onTrouble = () => undefined } = how;
  const search = new Search({ pool, aparts }, engine, {
    pace,
    seed,
    gap,
    parameters: solverParameters(parameters),
    proof,
    onBound,
    onTrouble,
  });
  const solve = engine.hasDuals ? solveLevels : solveWhole;
  return withUnread(await solve(search, neighbourCost(pool.world), watch), unread);
}

const NOTHING: PlanValues = { coverage: 0, safety: 0, suitability: 0 };

/** Whoever was not read might be placed. */
const withUnread = ({ bounds, ...solved }: SolvedLevels, unread: number): SolvedLevels => ({
  ...solved,
  bounds: { ...bounds, coverage: bounds.coverage + unread },
});

function reporter({ report }: Searching) {
  let latest: readonly Level[] = [];
  const onBound = (level: LevelName, bound: number) =>
    report(
      level,
      0,
      latest.map((known) => (known.name === level ? { ...known, bound } : known)),
    );
  const watch: Watch = ({ level, values, bounds }) => {
    latest = levelsOf(values, bounds);
    report(level, 0, latest);
  };
  return { onBound, watch };
}

export const levelsOf = (values: PlanValues, bounds: PlanValues): readonly Level[] =>
  (['coverage', 'safety', 'suitability'] as const).map((name) => ({
    name,
    value: values[name],
    bound: bounds[name],
  }));
