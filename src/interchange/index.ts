export { canonicalJson, digestOf } from './digest.js';
export { MOST_ERRORS, type InputError, type InputRefusal } from './errors/input-error.js';
export { sentenceOf } from './errors/shown.js';
export { parsePlan, readPlan } from './read-plan.js';
export { readPolicy } from './read-policy.js';
export { readUnit, readUnits } from './read-units.js';
export { parseScenario, readScenario } from './read-scenario.js';
export { planSchema, scenarioSchema } from './schemas.js';
export { writePlan, writeScenario } from './write.js';
