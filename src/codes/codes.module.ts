import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CheckFeatureCodes } from './application/check-feature-codes.js';
import { FeatureCodes } from './application/feature-codes.port.js';
import { StoreFeatureCodes } from './application/store-feature-codes.js';
import { SayFeatureCode } from './application/say-feature-code.js';
import { CodesController } from './http/codes.controller.js';
import { PostgresFeatureCodes } from './persistence/postgres-feature-codes.js';

@Module({
  imports: [AuditModule],
  controllers: [CodesController],
  providers: [
    CheckFeatureCodes,
    StoreFeatureCodes,
    SayFeatureCode,
    { provide: FeatureCodes, useClass: PostgresFeatureCodes },
  ],
  exports: [CheckFeatureCodes, StoreFeatureCodes],
})
export class CodesModule {}
