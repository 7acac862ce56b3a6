import { Injectable } from '@nestjs/common';
import { refusal, type Result } from '#kernel';
import { PlacementRequests } from '#requests';
import { Clock, UnitOfWork } from '#platform';
import { MayBePlaced, type NotAsking } from './may-be-placed.js';
import { RankRequest, type RankRefusal } from './rank-request.js';
import { ProbingEvents } from './probing-events.port.js';
import type { RankingView } from './ranking-view.js';
import { WatchProbing } from './watch-probing.js';

export type SearchRefusal =
  RankRefusal | { readonly code: 'search-frozen' | 'no-search-left-today' | NotAsking };

/** Searches units for a request: three times a day for its case, always as many candidates, and not for who probes. */
@Injectable()
export class SearchUnits {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly probingEvents: ProbingEvents,
    private readonly watch: WatchProbing,
    private readonly rank: RankRequest,
    private readonly mayBePlaced: MayBePlaced,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(request: string): Promise<Result<RankingView, SearchRefusal>> {
    const because = await this.work.run(() => this.takeSearch(request));
    return because ? refusal(because) : this.rank.run(request);
  }

  private async takeSearch(id: string): Promise<SearchRefusal | undefined> {
    const request = await this.requests.find(id);
    if (request === undefined) return { code: 'no-such-request' };
    if (await this.watch.isFrozen()) return { code: 'search-frozen' };
    const because = await this.mayBePlaced.whyNot(request);
    if (because !== undefined) return { code: because };
    if (await this.probingEvents.takeSearch(request.person, this.clock.today())) return undefined;
    await this.watch.note('NO_SEARCH_LEFT', request.person);
    return { code: 'no-search-left-today' };
  }
}
