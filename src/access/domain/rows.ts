import type { MunicipalityCode, ProviderId, RegionCode } from '#kernel';
import type { CaseRef } from './purpose.js';
import type { AccessScope } from './access-scope.js';

/** The cases that a user is assigned to or listed on, and those that the user is kept from. */
export type TiesOfActor = { readonly mine: readonly CaseRef[]; readonly excluded: readonly CaseRef[] };

/** Which cases' rows a list may hold; every limit that is not null holds. */
export type CaseRows = {
  /** The region whose cases they are; null for the whole country. */
  readonly region: RegionCode | null;
  /** These alone; null for no such limit. */
  readonly only: readonly CaseRef[] | null;
  /** None of these, whatever else holds. */
  readonly excluded: readonly CaseRef[];
};
/** Which placements a list may hold: those of cases, or those in somebody's units, whosever case it is. */
export type StayRows = CaseRows & {
  readonly unitsOf: { readonly provider: ProviderId } | { readonly municipality: MunicipalityCode } | null;
};

/** Whoever works for units sees no case. A case that was opened in an emergency is in no list: it is read by itself. */
export const caseRows = (scope: AccessScope, { mine, excluded }: TiesOfActor): CaseRows => {
  switch (scope.kind) {
    case 'cases-of':
      return { region: scope.region, only: mine, excluded };
    case 'region':
      return { region: scope.region, only: null, excluded };
    case 'country':
      return { region: null, only: null, excluded };
    case 'provider':
    case 'municipality':
      return { region: null, only: [], excluded };
  }
};

/** As of cases; and for whoever works for units, the stays there. */
export const stayRows = (scope: AccessScope, ties: TiesOfActor): StayRows => {
  const isOfUnits = scope.kind === 'provider' || scope.kind === 'municipality';
  if (!isOfUnits) return { ...caseRows(scope, ties), unitsOf: null };
  const unitsOf =
    scope.kind === 'provider' ? { provider: scope.provider } : { municipality: scope.municipality };
  return { region: null, only: null, excluded: ties.excluded, unitsOf };
};
