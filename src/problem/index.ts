export { collectProblems } from './application/collect-problems.js';
export { type CollectRefusal, CollectScenario, type Viewpoint } from './application/collect-scenario.js';
export { FreezeProblem } from './application/freeze-problem.js';
export { Imports } from './application/imports.port.js';
export { OpenOne } from './application/open-one.js';
export { Placements } from './application/placements.port.js';
export {
  type Bytes,
  type DeskJob,
  type Frozen,
  ProblemDesk,
  type Surveyed,
} from './application/problem-desk.port.js';
export type { ScenarioList } from './domain/scenario-list.js';
export { ProblemModule } from './problem.module.js';
