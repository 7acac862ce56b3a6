export { CheckFeatureCodes } from './application/check-feature-codes.js';
export { KeepFeatureCodes } from './application/keep-feature-codes.js';
export { CodesModule } from './codes.module.js';
