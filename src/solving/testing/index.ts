export { bestOfEveryPlan, optionsFor, type Triple } from './every-plan.js';
export { Seeded } from './seeded.js';
export { tinyScenario } from './tiny-scenario.js';
