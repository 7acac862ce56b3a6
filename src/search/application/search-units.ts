import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, requestId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { isOver, PlacementRequests, type PlacementRequest } from '#requests';
import { Clock, Once, UnitOfWork, type KeyRefusal } from '#platform';
import { readableUntil } from '../domain/unit-search.js';
import type { NotAsking } from './may-be-placed.js';
import { ProbingEvents } from './probing-events.port.js';
import type { RankRefusal } from './rank-request.js';
import { Ranker, type FoundForRequest } from './ranker.port.js';
import { SearchObstacles } from './search-obstacles.port.js';
import { UnitSearches, type SummarisedSearch } from './unit-searches.port.js';
import { WatchProbing } from './watch-probing.js';

type NotSearched = RankRefusal | { readonly code: 'search-frozen' | 'no-search-left-today' | NotAsking };
export type SearchRefusal = NotSearched | KeyRefusal | { readonly code: 'search-over' };
export type SearchCommand = { readonly request: string; readonly key: string };
type Stored = { readonly search: string };
type Searched = Result<SummarisedSearch, SearchRefusal>;
type Keyed = Parameters<Once['before']>[0];

/** Why nothing is ranked: the key was used already, or something stands in the way. */
type NotRanked =
  | { readonly code: 'asked-before'; readonly before: Result<Stored, KeyRefusal> }
  | { readonly code: 'in-vain'; readonly because: NotSearched };
/** What is found on the way, of which each attempt takes the place of the one before. */
type OnTheWay = { request?: PlacementRequest; stored?: SummarisedSearch };

/**
 * Searches units for a request: three times a day for its case, always as many candidates, and not for who probes. Whether
 * there is to be a search, and all that it goes by, is read in one snapshot. What was found is stored and counted in one
 * transaction, before anybody is told: a search that fails counts nothing, and none is answered uncounted. Whoever did not get
 * the answer asks again with the same key.
 */
@Injectable()
export class SearchUnits {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly searches: UnitSearches,
    private readonly obstacles: SearchObstacles,
    private readonly probingEvents: ProbingEvents,
    private readonly watch: WatchProbing,
    private readonly ranker: Ranker,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run({ request: id, key }: SearchCommand): Promise<Searched> {
    const keyed = { key, about: `request.rank ${id}`, asks: {} };
    const way: OnTheWay = {};
    const ranked = await this.ranker.rank<NotRanked>(() => this.asker(id, keyed, way));
    if (!ranked.ok) return this.notRanked(ranked.refusal, way);
    const { request } = way;
    const found = ranked.value;
    if (request === undefined || found === undefined) return refusal({ code: 'no-such-request' });
    const stored = await this.once.run<Stored, NotSearched>(keyed, () => this.store(request, found, way));
    if (stored.ok)
      return way.stored?.id === stored.value.search ? ok(way.stored) : this.summaryOf(stored.value);
    return stored.refusal.code === 'key-used-otherwise'
      ? refusal(stored.refusal)
      : this.countVain(stored.refusal, request);
  }

  /** Read in the snapshot of the ranking. */
  private async asker(id: string, keyed: Keyed, way: OnTheWay): Promise<Result<PlacementRequest, NotRanked>> {
    const before = await this.once.before<Stored>(keyed);
    if (before !== undefined) return refusal({ code: 'asked-before', before });
    const request = await this.requests.find(id);
    if (request === undefined) return refusal({ code: 'in-vain', because: { code: 'no-such-request' } });
    way.request = request;
    const because = await this.whyNot(request);
    return because === undefined ? ok(request) : refusal({ code: 'in-vain', because: { code: because } });
  }

  private async whyNot(request: PlacementRequest) {
    const today = this.clock.today();
    const obstacles = await this.obstacles.of(request, today);
    if (obstacles.isFrozen) return 'search-frozen';
    if (!obstacles.isGranted) return 'not-granted';
    if (obstacles.isPlaced) return 'placed-already';
    if (isOver(request.arrival, today)) return 'window-passed';
    return obstacles.isSearchLeft ? undefined : 'no-search-left-today';
  }

  private async notRanked(because: NotRanked | RankRefusal, { request }: OnTheWay): Promise<Searched> {
    if (because.code === 'asked-before')
      return because.before.ok ? this.summaryOf(because.before.value) : because.before;
    if (because.code !== 'in-vain') return refusal(because);
    return request ? this.countVain(because.because, request) : refusal(because.because);
  }

  /** One that is asked for in vain may be probing. */
  private async countVain<T extends NotSearched>(because: T, { person }: PlacementRequest) {
    if (because.code === 'no-search-left-today')
      await this.work.run(() => this.watch.note('NO_SEARCH_LEFT', person));
    return refusal(because);
  }

  /** Asks anew what others may have changed meanwhile: whether its asker is frozen, and whether a search is left. */
  private async store(
    request: PlacementRequest,
    found: FoundForRequest,
    way: OnTheWay,
  ): Promise<Result<Stored, NotSearched>> {
    const because = await this.probingEvents.takeSearch(request.person, this.clock.today());
    if (because !== undefined) return refusal({ code: because });
    const [id, askedAt] = [randomUUID(), this.clock.now()];
    const whose = { request: requestId(request.id), case: request.person };
    way.stored = await this.searches.add({ id, ...whose, askedAt, until: readableUntil(askedAt), found });
    const { best } = found.summary;
    const returned = best.map(({ unit }) => unit);
    const about = { id: request.id, case: request.person, particulars: { search: id } };
    await this.writeEntry.run({ act: 'request.rank', ...about, hits: found.summary.admitted, returned });
    return ok({ search: id });
  }

  private async summaryOf({
    search,
  }: Stored): Promise<Result<SummarisedSearch, { readonly code: 'search-over' }>> {
    const found = await this.searches.find(search, this.clock.now());
    return found === undefined ? refusal({ code: 'search-over' }) : ok(found);
  }
}
