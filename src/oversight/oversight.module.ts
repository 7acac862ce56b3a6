import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { AuditModule } from '#audit';
import { LogFacts } from './application/log-facts.js';
import { HealthController } from './http/health.controller.js';
import { LogController } from './http/log.controller.js';
import { WhoLookedController } from './http/who-looked.controller.js';

/** What everybody did and how the service is, for those who oversee it. */
@Module({
  imports: [AuditModule, TerminusModule],
  controllers: [HealthController, LogController, WhoLookedController],
})
export class OversightModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [LogFacts];
}
