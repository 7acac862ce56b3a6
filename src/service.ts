import { hostname } from 'node:os';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { mountEmbeddedIssuer, tellAddress } from '#access';
import { AuditModule } from '#audit';
import { hostileJson } from '#interchange';
import { WorkRuns } from '#runs';
import {
  Acting,
  beginAsNobody,
  closeOutside,
  prepareHttp,
  showWhereToGo,
  type Clock,
  type Config,
} from '#platform';
import { apiDocument } from './api/document.js';
import { AppModule } from './app.module.js';
import { START, takeLogger } from './start-quietly.js';

export type Service = {
  readonly app: NestExpressApplication;
  readonly address: string;
};

/** Longer than clients and proxies keep an idle connection: they close it first and never write into a closing one. */
const KEEP_ALIVE_MS = 65_000;

const SIGNPOST = {
  title: 'Fristad',
  about: 'This is the service that plans protected housing. It has an API and no pages of its own yet.',
  ways: [
    { to: '/api/auth/login', said: 'Log in; you come out at the documentation' },
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
  showWhereToGo(app, SIGNPOST);
  closeOutside(app);
  const options = { validatorUrl: null, persistAuthorization: false };
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { swaggerOptions: options });
  return app;
};

/** A name that no other process has at the same time. */
export const workerName = (): string => `${hostname()}-${process.pid}-${Math.round(performance.timeOrigin)}`;

/** Starts the service. On the embedded database the same process solves the runs; else worker processes do. */
export const startService = async (config: Config, clock?: Clock): Promise<Service> => {
  const app = await buildService(config, clock);
  try {
    await app.listen(config.PORT, config.HOST);
  } catch (cause) {
    await app.close();
    throw cause;
  }
  tellAddress(app, await app.getUrl());
  if (config.DATABASE_URL === undefined) {
    await app.get(WorkRuns).start({ worker: workerName(), alone: true });
  }
  return { app, address: await app.getUrl() };
};
