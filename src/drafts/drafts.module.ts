import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { FormDrafts } from './application/form-drafts.port.js';
import { PruneDrafts } from './application/prune-drafts.js';
import { StoreDrafts } from './application/store-drafts.js';
import { CaseDraftsController } from './http/case-drafts.controller.js';
import { DraftsController } from './http/drafts.controller.js';
import { PostgresFormDrafts } from './persistence/postgres-form-drafts.js';

/** What somebody typed and has not sent, sealed, for themselves. */
@Module({
  imports: [AuditModule],
  controllers: [CaseDraftsController, DraftsController],
  providers: [PruneDrafts, StoreDrafts, { provide: FormDrafts, useClass: PostgresFormDrafts }],
  exports: [PruneDrafts],
})
export class DraftsModule implements BeforeApplicationShutdown {
  constructor(private readonly pruneDrafts: PruneDrafts) {}

  beforeApplicationShutdown(): Promise<void> {
    return this.pruneDrafts.stop();
  }
}
