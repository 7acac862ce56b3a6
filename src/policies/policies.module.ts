import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { ActivatePolicy } from './application/activate-policy.js';
import { DraftPolicy } from './application/draft-policy.js';
import { StorePolicy } from './application/store-policy.js';
import { Policies } from './application/policies.port.js';
import { PolicyActivations } from './application/policy-activations.port.js';
import { ReadPolicy } from './application/read-policy.js';
import { ShowActivation } from './application/show-activation.js';
import { PoliciesController } from './http/policies.controller.js';
import { PolicyActsController } from './http/policy-acts.controller.js';
import { PolicyFacts } from './persistence/policy-facts.js';
import { PolicyVersionEntity } from './persistence/policy-version.entity.js';
import { PostgresPolicies } from './persistence/postgres-policies.js';
import { PostgresPolicyActivations } from './persistence/postgres-policy-activations.js';

const acts = [ActivatePolicy, DraftPolicy, StorePolicy, ReadPolicy, ShowActivation];
const adapters = [
  { provide: Policies, useClass: PostgresPolicies },
  { provide: PolicyActivations, useClass: PostgresPolicyActivations },
];

@Module({
  imports: [AuditModule],
  controllers: [PoliciesController, PolicyActsController],
  providers: [...acts, ...adapters, PolicyFacts],
  exports: [StorePolicy, Policies, PolicyActivations],
})
export class PoliciesModule {
  /** The tables of this feature. */
  static readonly entities = [PolicyVersionEntity];
}
