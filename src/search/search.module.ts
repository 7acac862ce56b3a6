import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { ProblemModule } from '#problem';
import { RequestsModule } from '#requests';
import { LiftFreeze } from './application/lift-freeze.js';
import { MayBePlaced } from './application/may-be-placed.js';
import { ProbingAlerts } from './application/probing-alerts.port.js';
import { RankRequest } from './application/rank-request.js';
import { Ranker } from './application/ranker.port.js';
import { ProbingEvents } from './application/probing-events.port.js';
import { SearchUnits } from './application/search-units.js';
import { WatchProbing } from './application/watch-probing.js';
import { AlertsController } from './http/alerts.controller.js';
import { CandidatesController } from './http/candidates.controller.js';
import { CountFirstInterceptor } from './http/count-first.interceptor.js';
import { PostgresProbingAlerts } from './persistence/postgres-probing-alerts.js';
import { PostgresProbingEvents } from './persistence/postgres-probing-events.js';
import { MirrorRanker } from './reading/mirror-ranker.js';

/** Units for one request, and the watch over who probes for others by asking. */
@Module({
  imports: [AuditModule, ProblemModule, RequestsModule],
  controllers: [AlertsController, CandidatesController],
  providers: [
    LiftFreeze,
    MayBePlaced,
    RankRequest,
    SearchUnits,
    WatchProbing,
    { provide: ProbingAlerts, useClass: PostgresProbingAlerts },
    { provide: Ranker, useClass: MirrorRanker },
    { provide: ProbingEvents, useClass: PostgresProbingEvents },
  ],
  exports: [MayBePlaced, RankRequest, SearchUnits, WatchProbing],
})
export class SearchModule {
  /** Comes around every other interceptor: it sees how a request ended whatever ended it. */
  static readonly interceptors = [CountFirstInterceptor];
}
