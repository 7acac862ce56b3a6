export { type ImportRefusal, ImportScenario, type ImportResult } from './application/import-scenario.js';
export { IntakeModule } from './intake.module.js';
