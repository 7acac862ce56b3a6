export { CheckFeatureCodes } from './application/check-feature-codes.js';
export { StoreFeatureCodes } from './application/store-feature-codes.js';
export { CodesModule } from './codes.module.js';
