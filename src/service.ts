import { hostname } from 'node:os';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { mountEmbeddedIssuer, announceAddress } from '#access';
import { AuditModule } from '#audit';
import { showConsole } from '#console';
import { DeliverEvents } from '#events';
import { hostileJson } from '#interchange';
import { KeyEncryptionKeys } from '#keys';
import { OfferByItself } from '#offers';
import { WarnOfPermits } from '#inventory';
import { JudgeByItself } from '#placements';
import { ExpireRequests } from '#requests';
import { InventoryMirror } from '#problem';
import { PlanByItself, SweepRuns, WorkRuns } from '#runs';
import { PruneDrafts } from '#drafts';
import { PruneSearches } from '#search';
import { Acting, beginAsNobody, closeOutside, prepareHttp, showWhereToGo, type Clock } from '#platform';
import type { Config } from '#settings';
import { apiDocument } from './api/document.js';
import { AppModule } from './app.module.js';
import { beginRegister } from './starting/begin-register.js';
import { START, takeLogger } from './starting/start-quietly.js';

export type Service = {
  readonly app: NestExpressApplication;
  readonly address: string;
};

/** Longer than clients and proxies keep an idle connection: they close it first and never write into a closing one. */
const KEEP_ALIVE_MS = 65_000;

const SIGNPOST = {
  title: 'Fristad',
  about:
    'This is the service that plans protected housing: its API. The console is not there: it was not built (npm run build).',
  ways: [
    { to: '/api/auth/login', said: 'Log in' },
    { to: '/api/docs', said: 'Documentation: every route, to be tried there' },
    { to: '/api/docs-json', said: 'The same for programs (OpenAPI)' },
    { to: '/api/health/ready', said: 'Whether the service can take requests' },
  ],
};

/** The service with its routes, not listening yet. */
export const buildService = async (config: Config, clock?: Clock): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, clock), {
    bodyParser: false,
    rawBody: true,
    ...START,
    forceCloseConnections: true,
  });
  takeLogger(app);
  app.setGlobalPrefix('api');
  // An entity tag is a version, and never a digest of an answer’s bytes.
  app.set('etag', false);
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.use(beginAsNobody(app.get(Acting)));
  AuditModule.watch(app);
  prepareHttp(app, config, { problems: AuditModule.filterOf(app), hostile: hostileJson });
  mountEmbeddedIssuer(app);
  showConsole(app, { isHttps: config.FRISTAD_URL?.startsWith('https:') ?? false });
  showWhereToGo(app, SIGNPOST);
  closeOutside(app);
  // Of more than 131 routes that page shows the first few when all are open at once: each group opens by a click.
  const options = { validatorUrl: null, persistAuthorization: false, docExpansion: 'none' };
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { swaggerOptions: options });
  return app;
};

/** A name that no other process has at the same time. */
export const workerName = (): string => `${hostname()}-${process.pid}-${Math.round(performance.timeOrigin)}`;

/** From now on the country is planned by itself, and what plans find is offered. */
export const beginPlanning = (
  app: INestApplicationContext,
  { FRISTAD_PLAN_SECONDS }: Pick<Config, 'FRISTAD_PLAN_SECONDS'>,
): void => {
  app.get(PlanByItself).start({ timeLimitMs: FRISTAD_PLAN_SECONDS * 1000 });
  app.get(OfferByItself).start();
  app.get(ExpireRequests).start();
  app.get(WarnOfPermits).start();
};

/** What the process does beside answering: judges anew what changed, solves runs or hands out those of the dead, plans by itself, sends events. */
const workBeside = async (app: NestExpressApplication, config: Config): Promise<void> => {
  const alone = config.DATABASE_URL === undefined;
  if (config.FRISTAD_JUDGE_ANEW) app.get(JudgeByItself).start();
  if (alone || config.FRISTAD_SOLVE_RUNS) await app.get(WorkRuns).start({ worker: workerName(), alone });
  else await app.get(SweepRuns).start();
  app.get(PruneSearches).start();
  app.get(PruneDrafts).start();
  // A database in this process has one connection, which whoever asks would wait for.
  if (!alone) void app.get(InventoryMirror).warm();
  if (config.FRISTAD_PLAN_BY_ITSELF) beginPlanning(app, config);
  if (config.FRISTAD_DELIVER_EVENTS) app.get(DeliverEvents).start();
};

/** Starts the service. Unless told otherwise, it solves runs too; on the embedded database always. */
export const startService = async (config: Config, clock?: Clock): Promise<Service> => {
  const app = await buildService(config, clock);
  try {
    // Keys that can't be read are told now, and not when somebody first needs one.
    await app.get(KeyEncryptionKeys, { strict: false }).all();
    if (config.FRISTAD_INIT) await beginRegister(app);
    await app.listen(config.PORT, config.HOST);
  } catch (cause) {
    await app.close();
    throw cause;
  }
  announceAddress(app, await app.getUrl());
  await workBeside(app, config);
  return { app, address: await app.getUrl() };
};
