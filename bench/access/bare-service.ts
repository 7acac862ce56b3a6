import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AccessModule, nationalFacts, parseActorId, type Facts } from '#access';
import { WriteEntry } from '#audit';
import { regionCode } from '#kernel';
import { RunsModule } from '#runs';
import {
  Acting,
  Clock,
  migrate,
  openDatabase,
  beginAsNobody,
  PlatformModule,
  prepareHttp,
  UnitOfWork,
  type Database,
} from '#platform';
import type { Config } from '#settings';
import { entities } from '../../src/app.entities.js';
import { AppModule } from '../../src/app.module.js';
import { migrations } from '../../migrations/index.js';
import { tiesOf, COORDINATOR, REGION } from './who.js';

const actor = {
  id: parseActorId(COORDINATOR),
  agency: 'POLISEN',
  grants: [{ role: 'COORDINATOR', region: regionCode(REGION) }],
  authenticatedAt: new Date(),
};
const [as] = actor.grants;
const by = { role: 'COORDINATOR', whose: ['own'], ties: ['assigned'], purposes: [], namesCase: false };

/** Everybody is the coordinator and may do all, at once and without asking the database. */
const openDoor = (facts: Facts): Provider => ({
  provide: APP_GUARD,
  useFactory: (reflector: Reflector, acting: Acting, clock: Clock) => {
    const authentication = { of: () => Promise.resolve({ ok: true, actor, csrf: null }) };
    const decided = { decision: { allowed: true, as, by }, facts };
    const authorize = {
      run: ({ purpose }: { purpose: unknown }) => Promise.resolve({ ...decided, stated: purpose }),
    };
    const { guard: Guard } = AccessModule;
    const users = { run: () => Promise.resolve() };
    return new Guard(
      reflector,
      authentication as never,
      users as never,
      authorize as never,
      {} as never,
      acting,
      clock,
    );
  },
  inject: [Reflector, Acting, Clock],
});

/** Statements with the rights of the login, as they come. */
const unfenced: Provider = {
  provide: UnitOfWork,
  useFactory: (dataSource: DataSource) => new UnitOfWork(dataSource),
  inject: [DataSource],
};

const isGuard = (provider: Provider) => typeof provider === 'object' && provider.provide === APP_GUARD;
/** The owner's own connection, which no service would begin with. */
const asOwner = (config: Config) => async (): Promise<Database> => {
  const database = await openDatabase(config, { entities, migrations });
  await migrate(database, RunsModule.queues);
  return database;
};
const isDatabase = (provider: Provider) =>
  typeof provider === 'object' &&
  typeof provider.provide === 'symbol' &&
  provider.provide.description === 'DATABASE';
const bared = (provider: Provider, config: Config): Provider => {
  if (provider === UnitOfWork) return unfenced;
  return isDatabase(provider) && typeof provider === 'object'
    ? { provide: provider.provide, useFactory: asOwner(config) }
    : provider;
};
const withoutFence = (one: NonNullable<DynamicModule['imports']>[number], config: Config) => {
  if (!('module' in one) || one.module !== PlatformModule) return one;
  const providers = one.providers?.map((provider) => bared(provider, config)) ?? [];
  return { ...one, providers };
};

/** The service without what this benchmark asks the price of: nobody is authenticated, nothing looked up, fenced or logged. */
export const bareService = async (config: Config, caseRef: string): Promise<NestExpressApplication> => {
  const { imports = [], providers = [], ...rest } = AppModule.with(config);
  const facts: Facts = { ...nationalFacts, owner: regionCode(REGION), case: tiesOf(caseRef) };
  const bare = {
    ...rest,
    imports: imports.map((one) => withoutFence(one, config)),
    providers: [...providers.filter((provider) => !isGuard(provider)), openDoor(facts)],
  };
  const options = {
    bodyParser: false,
    rawBody: true,
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  } as const;
  const app = await NestFactory.create<NestExpressApplication>(bare, options);
  Object.assign(app.get(WriteEntry, { strict: false }), { run: () => Promise.resolve() });
  app.setGlobalPrefix('api');
  app.use(beginAsNobody(app.get(Acting)));
  prepareHttp(app, config);
  return app;
};
