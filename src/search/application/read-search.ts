import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { pageOfListed, type Sifted } from '../domain/unit-search.js';
import type { ExcludedUnit, FoundCandidate } from './ranking-view.js';
import { UnitSearches, type SummarisedSearch } from './unit-searches.port.js';

export type SiftedByConstraint = Sifted & { readonly constraint?: string | undefined };

/**
 * Reads again what a search found, as it was at that moment: nothing is searched anew, nothing more is told, and nothing
 * counts. Undefined when its time is over.
 */
@Injectable()
export class ReadSearch {
  constructor(
    private readonly searches: UnitSearches,
    private readonly clock: Clock,
  ) {}

  summary(id: string): Promise<SummarisedSearch | undefined> {
    return this.searches.find(id, this.clock.now());
  }

  async candidates(id: string, page: Sifted): Promise<readonly FoundCandidate[] | undefined> {
    const lists = await this.searches.listsOf(id, this.clock.now());
    return lists && pageOfListed(lists.candidates, page);
  }

  async excluded(id: string, page: SiftedByConstraint): Promise<readonly ExcludedUnit[] | undefined> {
    const lists = await this.searches.listsOf(id, this.clock.now());
    const { constraint } = page;
    const isBroken = ({ reasons }: ExcludedUnit) =>
      constraint === undefined || reasons.some((reason) => reason.constraint === constraint);
    return lists && pageOfListed(lists.excluded, page, isBroken);
  }
}
