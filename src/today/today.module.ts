import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { IncidentsModule } from '#incidents';
import { ShowToday } from './application/show-today.js';
import { WorkOfToday } from './application/work-of-today.port.js';
import { TodayController } from './http/today.controller.js';
import { PostgresWorkOfToday } from './persistence/postgres-work-of-today.js';

/** What waits for whoever comes to work. */
@Module({
  imports: [AuditModule, IncidentsModule],
  controllers: [TodayController],
  providers: [ShowToday, { provide: WorkOfToday, useClass: PostgresWorkOfToday }],
})
export class TodayModule {}
