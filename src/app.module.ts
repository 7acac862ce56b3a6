import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from '#access';
import { AuditModule } from '#audit';
import { CasesModule } from '#cases';
import { CodesModule } from '#codes';
import { DraftsModule } from '#drafts';
import { EventsModule } from '#events';
import { GeographyModule } from '#geography';
import { IncidentsModule } from '#incidents';
import { IntakeModule } from '#intake';
import { InventoryModule } from '#inventory';
import { KeysModule } from '#keys';
import { OffersModule } from '#offers';
import { OversightModule } from '#oversight';
import { PlacementsModule } from '#placements';
import { KnownBodyGuard, KnownQueryGuard, Clock, loggingOf, PlatformModule } from '#platform';
import { PoliciesModule } from '#policies';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { RunsModule } from '#runs';
import { SearchModule } from '#search';
import type { Config } from '#settings';
import { TerritoriesModule } from '#territories';
import { TodayModule } from '#today';
import { functions, migrations } from '../migrations/index.js';
import { entities } from './app.entities.js';

const features = [
  GeographyModule,
  PoliciesModule,
  CodesModule,
  InventoryModule,
  TerritoriesModule,
  RequestsModule,
  CasesModule,
  ProblemModule,
  IntakeModule,
  RunsModule,
  SearchModule,
  PlacementsModule,
  OffersModule,
  IncidentsModule,
  TodayModule,
  DraftsModule,
  OversightModule,
];

const facts = [
  ...TerritoriesModule.facts,
  ...InventoryModule.facts,
  ...RequestsModule.facts,
  ...CasesModule.facts,
  ...RunsModule.facts,
  ...SearchModule.facts,
  ...PlacementsModule.facts,
  ...IncidentsModule.facts,
  ...OversightModule.facts,
  ...EventsModule.facts,
];
/** In this order. */
const guards = [AuditModule.guard, AccessModule.guard, KnownQueryGuard, KnownBodyGuard];
/** The outermost first. */
const interceptors = [...SearchModule.interceptors, ...PlacementsModule.interceptors];

/** The features, on the plumbing that the configuration asks for. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    const schema = { entities, migrations, functions };
    const platform = PlatformModule.with({
      config,
      schema,
      queues: RunsModule.queues,
      ...(clock && { clock }),
    });
    const createFirst = config.FRISTAD_CREATE_KEYS || config.DATABASE_URL === undefined;
    const keys = KeysModule.with({ directory: config.FRISTAD_KEY_DIR, createFirst });
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggingOf(config)),
        platform,
        keys,
        AuditModule,
        AccessModule.with(config),
        ...features,
        EventsModule.with(config),
      ],
      providers: [
        ...facts,
        ...guards.map((guard) => ({ provide: APP_GUARD, useClass: guard })),
        ...interceptors.map((useClass) => ({ provide: APP_INTERCEPTOR, useClass })),
      ],
    };
  }
}
