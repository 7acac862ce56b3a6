import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CheckFeatureCodes } from './application/check-feature-codes.js';
import { FeatureCodes } from './application/feature-codes.port.js';
import { KeepFeatureCodes } from './application/keep-feature-codes.js';
import { SayFeatureCode } from './application/say-feature-code.js';
import { CodesController } from './http/codes.controller.js';
import { PostgresFeatureCodes } from './persistence/postgres-feature-codes.js';

@Module({
  imports: [AuditModule],
  controllers: [CodesController],
  providers: [
    CheckFeatureCodes,
    KeepFeatureCodes,
    SayFeatureCode,
    { provide: FeatureCodes, useClass: PostgresFeatureCodes },
  ],
  exports: [CheckFeatureCodes, KeepFeatureCodes],
})
export class CodesModule {}
