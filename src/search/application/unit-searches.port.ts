import type { UnitSearch } from '../domain/unit-search.js';
import type { FoundForRequest } from './ranker.port.js';
import type { FoundUnits, SearchSummary } from './ranking-view.js';

export type NewUnitSearch = Omit<UnitSearch, 'askedBy'> & {
  readonly case: string;
  readonly found: FoundForRequest;
};
export type SummarisedSearch = UnitSearch & SearchSummary;

/** The searches that were made and can still be read. */
export abstract class UnitSearches {
  /** As it is found from then on. */
  abstract add(search: NewUnitSearch): Promise<SummarisedSearch>;
  /** Undefined when there is none, or its time is over by `at`. */
  abstract find(id: string, at: Date): Promise<SummarisedSearch | undefined>;
  /** The lists of the same. */
  abstract listsOf(id: string, at: Date): Promise<FoundUnits | undefined>;
  /** Lets those go whose time is over; answers how many. */
  abstract prune(at: Date): Promise<number>;
}
