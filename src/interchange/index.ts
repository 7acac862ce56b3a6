export { canonicalJson, digestOf } from './digest.js';
export { MOST_ERRORS, type InputError, type InputRefusal } from './errors/input-error.js';
export { parsePlan, readPlan } from './read-plan.js';
export { parseScenario, readScenario } from './read-scenario.js';
export { writePlan, writeScenario } from './write.js';
