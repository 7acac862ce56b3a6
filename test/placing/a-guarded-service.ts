import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AccessModule, ChangeCaseTies, tellAddress } from '#access';
import { actorId, caseRef } from '#access/testing';
import { AuditModule } from '#audit';
import { GeographyModule } from '#geography';
import { InventoryModule } from '#inventory';
import { KeysModule } from '#keys';
import { PlacementsModule } from '#placements';
import { Acting, openRequest, PlatformModule, prepareHttp, slowDown } from '#platform';
import { PoliciesModule } from '#policies';
import { RequestsModule } from '#requests';
import { TerritoriesModule } from '#territories';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { configOf } from '../access/a-guarded-service.js';
import { anIssuer, AUDIENCE, type Said } from '../access/an-issuer.js';
import type { Engine } from '../database/harness/engine.js';

const schema = { entities, migrations };
const features = [
  GeographyModule,
  PoliciesModule,
  InventoryModule,
  TerritoriesModule,
  RequestsModule,
  PlacementsModule,
];
const facts = [...RequestsModule.facts, ...InventoryModule.facts, ...PlacementsModule.facts];

/** Every feature behind the guards of access, on a fresh database, with an issuer of its own; and how to ask as anybody. */
export async function guardedPlacing(engine: Engine) {
  const [fresh, issuer] = [await engine.fresh(schema), await anIssuer()];
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  const config = configOf(fresh, {
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: AUDIENCE,
    FRISTAD_REQUESTS_PER_MINUTE: '100000',
  });
  const platform = PlatformModule.with({ config, schema, queues: PlacementsModule.queues });
  const keys = KeysModule.with({ directory: join(place, 'keys'), createFirst: true });
  const guards = [AuditModule.guard, AccessModule.guard].map((useClass) => ({
    provide: APP_GUARD,
    useClass,
  }));

  @Module({
    imports: [platform, keys, AuditModule, AccessModule.with(config), ...features],
    providers: [...facts, ...guards],
  })
  class GuardedModule {}

  const app = await NestFactory.create<NestExpressApplication>(GuardedModule, {
    bodyParser: false,
    rawBody: true,
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.setGlobalPrefix('api');
  app.use(openRequest(app.get(Acting)));
  AuditModule.watch(app);
  app.use(slowDown(config));
  prepareHttp(app, config, AuditModule.filterOf(app));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  tellAddress(app, address);

  type Sent = {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  const ask = async (path: string, said: Said, { method = 'GET', headers = {}, body }: Sent = {}) => {
    const authorization = `Bearer ${await issuer.token(said)}`;
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const assign = (actor: string, ref: string) =>
    app.get(ChangeCaseTies).assign({ case: caseRef(ref), actor: actorId(actor), by: actorId('u-leader') });
  const drop = async () => {
    await app.close();
    await issuer.stop();
    await fresh.drop();
    await rm(place, { recursive: true, force: true });
  };
  return { app, database: app.get(DataSource), ask, assign, drop };
}
export type GuardedPlacing = Awaited<ReturnType<typeof guardedPlacing>>;
