export { StorePolicy } from './application/store-policy.js';
export { Policies } from './application/policies.port.js';
export { PolicyActivations } from './application/policy-activations.port.js';
export type { Policy } from './domain/policy.js';
export { PoliciesModule } from './policies.module.js';
