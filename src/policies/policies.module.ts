import { Module } from '@nestjs/common';
import { KeepPolicy } from './application/keep-policy.js';
import { Policies } from './application/policies.port.js';
import { PoliciesController } from './http/policies.controller.js';
import { PolicyVersionEntity } from './persistence/policy-version.entity.js';
import { PostgresPolicies } from './persistence/postgres-policies.js';

@Module({
  controllers: [PoliciesController],
  providers: [KeepPolicy, { provide: Policies, useClass: PostgresPolicies }],
  exports: [KeepPolicy, Policies],
})
export class PoliciesModule {
  /** The tables of this feature. */
  static readonly entities = [PolicyVersionEntity];
}
