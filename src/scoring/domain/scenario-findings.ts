import { observationsOfScenario } from './lists.js';
import type { StandingFinding } from './plan.js';
import type { World } from './world.js';

/** What somebody should look at in the scenario itself, whoever is placed. */
export const scenarioFindings = (world: World): readonly StandingFinding[] =>
  observationsOfScenario.flatMap(({ findings }) => findings(world));
