export { type ImportRefusal, ImportScenario, type Imported } from './application/import-scenario.js';
export { IntakeModule } from './intake.module.js';
