export { MipEngine } from './application/mip-engine.port.js';
export { exportModel, type ModelExport } from './application/export-model.js';
export {
  solveScenario,
  UnsoundPlan,
  type SolveOptions,
  type SolveProgress,
  type Stage,
} from './application/solve-scenario.js';
export { isUnexplained } from './application/explain-all.js';
export { Pace, unhurried } from './application/pace.js';
export { AlikeUnits } from './explaining/alike-units.js';
export { rankAlone, type Extent, type RankingAlone } from './explaining/rank-alone.js';
export { Highs } from './engines/highs.js';
export { JavascriptLpSolver } from './engines/javascript-lp-solver.js';
export {
  rankCandidates,
  rankingOf,
  type ExcludedUnit,
  type RankedCandidate,
  type Ranking,
} from './explaining/rank-candidates.js';
