import { dayOf, type IsoDate, type PersonKey, type PlacementId, type RequestId, type UnitId } from '#kernel';
import { overstays, type PlacementStatus } from '#scoring';

/** A hard constraint that two persons set aside for one placement; seen for as long as the placement is. */
export type SetAside = {
  readonly constraint: string;
  readonly reason: string;
  readonly askedBy: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** A placement that was proposed for a request, with what makes it different from the plan that it came from. */
export type PlacementRecord = {
  readonly id: PlacementId;
  readonly request: RequestId;
  readonly person: PersonKey;
  readonly unit: UnitId;
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
  readonly persons: number;
  readonly status: PlacementStatus;
  /** Counts every change; the entity tag of the placement. */
  readonly version: number;
  readonly setAside: readonly SetAside[];
  /** The placement whose place it takes once it is confirmed, to stay longer in the same unit; null for a stay of its own. */
  readonly extends: PlacementId | null;
  /** The digest of the record of how it was judged last, before it is confirmed; null when it never was. */
  readonly judged: string | null;
  /** The stay of the same household that ends on its day of arrival once it is confirmed; null for a stay of its own. */
  readonly transfers: PlacementId | null;
};

/** What is judged of a placement: all of it, or of an extension the nights to come. */
export type JudgedStay = Pick<PlacementRecord, 'request' | 'unit' | 'arrival' | 'departure'> & {
  /** Whether the stay is for the nights that the placement says, and not for those that the request asks for. */
  readonly isExtension: boolean;
};

export const judgedStay = (placement: PlacementRecord, today: IsoDate): JudgedStay => {
  const { request, unit, arrival, departure } = placement;
  const isExtension = placement.extends !== null;
  const from = isExtension && dayOf(arrival) < dayOf(today) ? today : arrival;
  return { request, unit, arrival: from, departure, isExtension };
};

/** That a household is still there though it should have left: since which day, and how many days ago that was. */
export type Overstay = { readonly since: IsoDate; readonly days: number };

/** Null while it may be there; on the day of departure itself it is overstaying for no day yet. */
export const overstayOf = (
  stay: Pick<PlacementRecord, 'status' | 'arrival' | 'departure'>,
  today: IsoDate,
): Overstay | null =>
  overstays(stay, dayOf(today))
    ? { since: stay.departure, days: dayOf(today) - dayOf(stay.departure) }
    : null;

/** What a command says it is about. A second person approved these very words. */
export type Confirmable = {
  readonly unit: string;
  readonly arrival: string;
  readonly departure: string;
  readonly setAside: readonly string[];
  /** The digest of the record of what it was judged by. */
  readonly judged: string;
};

/** Proposed by somebody, or offered and held. */
const AWAITING: ReadonlySet<string> = new Set<PlacementStatus>(['PROPOSED', 'PROVISIONAL']);

/** Why a placement can't be decided upon by whoever saw that version of it. */
export const whyNotConfirmable = (
  placement: PlacementRecord,
  version: number,
): 'stale' | 'not-proposed' | undefined => {
  if (placement.version !== version) return 'stale';
  return AWAITING.has(placement.status) ? undefined : 'not-proposed';
};

/** What the placement was judged by is otherwise now; `changed` names it, and nothing of others. It is proposed anew. */
export type JudgedOtherwise = { readonly code: 'judged-otherwise'; readonly changed: readonly string[] };

const sorted = (words: readonly string[]) => words.toSorted().join(' ');

/** Whether the placement is as it was shown. */
export const isAsExpected = (placement: PlacementRecord, expected: Confirmable): boolean =>
  placement.unit === expected.unit &&
  placement.arrival === expected.arrival &&
  placement.departure === expected.departure &&
  placement.judged === expected.judged &&
  sorted(placement.setAside.map(({ constraint }) => constraint)) === sorted(expected.setAside);
