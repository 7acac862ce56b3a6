export { canonicalJson, digestOf } from './digest.js';
export {
  MOST_ERRORS,
  pointerOf,
  type InputError,
  type InputRejection,
  type Path,
} from './errors/input-error.js';
export { readJson } from './text/read-json.js';
export { hostileJson } from './hostile-json.js';
export { printed, sentenceOf } from './errors/printed.js';
export { errorsOfGround } from './errors-of-ground.js';
export { flawOfGeometry } from './checks/flaw-of-geometry.js';
export { guard } from './structure/guard.js';
export { unitTooFar } from './checks/places-near-localities.js';
export { parsePlan, readPlan } from './read-plan.js';
export { readPolicy } from './read-policy.js';
export { readUnit, readUnits } from './read-units.js';
export { parseTerritory, type NewTerritory, type TerritorySetting } from './read-territory.js';
export { readRequest, type RequestSetting } from './read-request.js';
export { parseScenario, readScenario } from './read-scenario.js';
export { examplePlan } from './example/plan.js';
export { exampleScenario } from './example/scenario.js';
export { planSchema, scenarioSchema } from './schemas.js';
export { writePlan, writeScenario } from './write.js';
