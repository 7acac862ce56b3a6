import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { LogFacts } from './application/log-facts.js';
import { LogController } from './http/log.controller.js';
import { WhoLookedController } from './http/who-looked.controller.js';

/** Reading what everybody did, by those who oversee it. */
@Module({ imports: [AuditModule], controllers: [LogController, WhoLookedController] })
export class OversightModule {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [LogFacts];
}
