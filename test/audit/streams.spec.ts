import { Controller, Module, Sse, UseGuards, type MessageEvent } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { of, type Observable } from 'rxjs';
import { Audited, AuditModule } from '#audit';
import { OpenDatabaseModule, openDatabase, prepareHttp } from '#platform';
import { migrations } from '../../migrations/index.js';
import { embeddedEngine } from '../harness/database/index.js';
import { listening } from '../harness/service/listening.js';

const schema = { entities: [], migrations };

/** A stream as it should be, and one that forgot to write its entry first. */
@Controller()
class StreamsController {
  @Sse('careful')
  @UseGuards(AuditModule.beforeStream)
  @Audited('run.follow')
  careful(): Observable<MessageEvent> {
    return of({ data: 'planted event' });
  }

  @Sse('careless')
  @Audited('run.follow')
  careless(): Observable<MessageEvent> {
    return of({ data: 'planted event' });
  }
}

let fresh: Awaited<ReturnType<typeof embeddedEngine.fresh>>;
let app: NestExpressApplication;
let entries: () => Promise<readonly string[]>;

beforeAll(async () => {
  fresh = await embeddedEngine.fresh(schema);
  const database = await openDatabase(fresh.choice, schema);
  entries = async () => {
    const rows = await database.dataSource.query<{ entry: string }[]>(
      `SELECT concat_ws(' ', operation, object_kind, outcome, why) AS entry FROM audit.entry ORDER BY at, id`,
    );
    return rows.map(({ entry }) => entry);
  };
  @Module({
    imports: [OpenDatabaseModule.over(database), AuditModule],
    controllers: [StreamsController],
    providers: [{ provide: APP_GUARD, useClass: AuditModule.guard }],
  })
  class StreamsModule {}
  ({ app } = await listening(StreamsModule, (made) => {
    AuditModule.watch(made);
    prepareHttp(made, { FRISTAD_BODY_LIMIT_MIB: 1 }, { problems: AuditModule.filterOf(made) });
  }));
});
afterAll(async () => {
  await app.close();
  await fresh.drop();
});

it('a stream begins once its entry is written, and without one it does not', async () => {
  const careful = await fetch(`${await app.getUrl()}/careful`);
  expect([careful.status, await careful.text()]).toEqual([200, expect.stringContaining('planted event')]);
  const careless = await fetch(`${await app.getUrl()}/careless`);
  expect([careless.status, await careless.text()]).toEqual([500, expect.not.stringContaining('planted')]);
  expect(await entries()).toEqual(['CONSULTATION run DONE', 'CONSULTATION run REFUSED failed']);
});
