import { Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '#audit';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { LiftFreeze } from './application/lift-freeze.js';
import { MayBePlaced } from './application/may-be-placed.js';
import { ProbingAlerts } from './application/probing-alerts.port.js';
import { PruneSearches } from './application/prune-searches.js';
import { RankRequest } from './application/rank-request.js';
import { Ranker } from './application/ranker.port.js';
import { ProbingEvents } from './application/probing-events.port.js';
import { ReadSearch } from './application/read-search.js';
import { SearchUnits } from './application/search-units.js';
import { ShowRestoring } from './application/show-restoring.js';
import { SearchObstacles } from './application/search-obstacles.port.js';
import { UnitSearches } from './application/unit-searches.port.js';
import { WatchProbing } from './application/watch-probing.js';
import { AlertsController } from './http/alerts.controller.js';
import { CountFirstInterceptor } from './http/count-first.interceptor.js';
import { SearchesController } from './http/searches.controller.js';
import { PostgresProbingAlerts } from './persistence/postgres-probing-alerts.js';
import { PostgresProbingEvents } from './persistence/postgres-probing-events.js';
import { PostgresSearchObstacles } from './persistence/postgres-search-obstacles.js';
import { PostgresUnitSearches } from './persistence/postgres-unit-searches.js';
import { UnitSearchFacts } from './persistence/unit-search-facts.js';
import { MirrorRanker } from './reading/mirror-ranker.js';

/** Units for one request, and the watch over who probes for others by asking. */
@Module({
  imports: [AuditModule, ProblemModule, RequestsModule],
  controllers: [AlertsController, SearchesController],
  providers: [
    LiftFreeze,
    MayBePlaced,
    PruneSearches,
    RankRequest,
    ReadSearch,
    SearchUnits,
    ShowRestoring,
    WatchProbing,
    { provide: ProbingAlerts, useClass: PostgresProbingAlerts },
    { provide: Ranker, useClass: MirrorRanker },
    { provide: SearchObstacles, useClass: PostgresSearchObstacles },
    { provide: UnitSearches, useClass: PostgresUnitSearches },
    { provide: ProbingEvents, useClass: PostgresProbingEvents },
  ],
  exports: [MayBePlaced, PruneSearches, RankRequest, SearchUnits, WatchProbing],
})
export class SearchModule implements BeforeApplicationShutdown {
  /** Who knows the facts of its objects; to be provided where access is decided. */
  static readonly facts = [UnitSearchFacts];
  /** Comes around every other interceptor: it sees how a request ended whatever ended it. */
  static readonly interceptors = [CountFirstInterceptor];

  constructor(private readonly pruneSearches: PruneSearches) {}

  beforeApplicationShutdown(): Promise<void> {
    return this.pruneSearches.stop();
  }
}
