import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, requestId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { Clock, Once, UnitOfWork, type KeyRefusal } from '#platform';
import { readableUntil } from '../domain/unit-search.js';
import { MayBePlaced, type NotAsking } from './may-be-placed.js';
import { ProbingEvents } from './probing-events.port.js';
import { RankRequest, type RankRefusal } from './rank-request.js';
import type { FoundForRequest } from './ranker.port.js';
import { UnitSearches, type SummarisedSearch } from './unit-searches.port.js';
import { WatchProbing } from './watch-probing.js';

type NotSearched = RankRefusal | { readonly code: 'search-frozen' | 'no-search-left-today' | NotAsking };
export type SearchRefusal = NotSearched | KeyRefusal | { readonly code: 'search-over' };
export type SearchCommand = { readonly request: string; readonly key: string };
type Stored = { readonly search: string };

/**
 * Searches units for a request: three times a day for its case, always as many candidates, and not for who probes. What was
 * found is stored and counted in one transaction, before anybody is told: a search that fails counts nothing, and none is
 * answered uncounted. Whoever did not get the answer asks again with the same key.
 */
@Injectable()
export class SearchUnits {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly searches: UnitSearches,
    private readonly probingEvents: ProbingEvents,
    private readonly watch: WatchProbing,
    private readonly rank: RankRequest,
    private readonly mayBePlaced: MayBePlaced,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run({ request: id, key }: SearchCommand): Promise<Result<SummarisedSearch, SearchRefusal>> {
    const keyed = { key, about: `request.rank ${id}`, asks: {} };
    const before = await this.once.before<Stored>(keyed);
    if (before !== undefined) return before.ok ? this.summaryOf(before.value) : before;
    const request = await this.requests.find(id);
    if (request === undefined) return refusal({ code: 'no-such-request' });
    const because = await this.whyNot(request);
    if (because !== undefined) return this.countVain(because, request);
    const ranked = await this.rank.run(id);
    if (!ranked.ok) return ranked;
    const stored = await this.once.run<Stored, NotSearched>(keyed, () => this.store(request, ranked.value));
    if (stored.ok) return this.summaryOf(stored.value);
    return stored.refusal.code === 'key-used-otherwise'
      ? refusal(stored.refusal)
      : this.countVain(stored.refusal, request);
  }

  private whyNot(request: PlacementRequest): Promise<NotSearched | undefined> {
    return this.work.run(async () => {
      if (await this.watch.isFrozen()) return { code: 'search-frozen' };
      const because = await this.mayBePlaced.whyNot(request);
      if (because !== undefined) return { code: because };
      const isLeft = await this.probingEvents.isSearchLeft(request.person, this.clock.today());
      return isLeft ? undefined : { code: 'no-search-left-today' };
    });
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
  ): Promise<Result<Stored, NotSearched>> {
    if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
    if (!(await this.probingEvents.takeSearch(request.person, this.clock.today())))
      return refusal({ code: 'no-search-left-today' });
    const [id, askedAt] = [randomUUID(), this.clock.now()];
    const whose = { request: requestId(request.id), case: request.person };
    await this.searches.add({ id, ...whose, askedAt, until: readableUntil(askedAt), found });
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
