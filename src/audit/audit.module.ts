import type { IncomingMessage } from 'node:http';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { requestIdOf } from '#platform';
import { AuditEntries } from './application/audit-entries.port.js';
import { AuditLog } from './application/audit-log.port.js';
import { ReadLog } from './application/read-log.js';
import { Recording } from './application/recording.js';
import { WriteEntry } from './application/write-entry.js';
import { AuditedProblemFilter } from './http/audited-problem.filter.js';
import { AuditedRouteInterceptor } from './http/audited-route.interceptor.js';
import { EntryBeforeStreamGuard } from './http/entry-before-stream.guard.js';
import { NoteRouteGuard } from './http/note-route.guard.js';
import { PostgresAuditEntries } from './persistence/postgres-audit-entries.js';
import { PostgresAuditLog } from './persistence/postgres-audit-log.js';

@Module({
  providers: [
    Recording,
    WriteEntry,
    ReadLog,
    AuditedProblemFilter,
    { provide: AuditEntries, useClass: PostgresAuditEntries },
    { provide: AuditLog, useClass: PostgresAuditLog },
    { provide: APP_INTERCEPTOR, useClass: AuditedRouteInterceptor },
  ],
  exports: [AuditLog, ReadLog, Recording, WriteEntry],
})
export class AuditModule {
  /** Comes before every other guard, so that what they refuse is noted too. */
  static readonly guard = NoteRouteGuard;
  /** Comes after every other guard of a stream of events. */
  static readonly beforeStream = EntryBeforeStreamGuard;

  /** From now on every request leaves its entries. Before all other middleware, which may refuse it already. */
  static watch(app: NestExpressApplication): void {
    const recording = app.get(Recording);
    app.use((request: IncomingMessage, _response: unknown, next: () => void) =>
      recording.open(requestIdOf(request), next),
    );
  }

  /** Answers problems once their entry is written. */
  static filterOf(app: NestExpressApplication): AuditedProblemFilter {
    return app.get(AuditedProblemFilter);
  }
}
