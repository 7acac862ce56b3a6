import type { components } from '../../api/api.js';

type RequestView = components['schemas']['RequestView'];
type CaseView = components['schemas']['CaseView'];
export type Listed = Pick<
  RequestView,
  'id' | 'person' | 'stage' | 'due' | 'overdue' | 'waitedDays' | 'urgency' | 'household' | 'kind'
>;
/** A case as the list shows it: what of it is next. */
export type CaseRow = {
  readonly id: string;
  readonly requests: readonly Listed[];
  /** The request that is next to be dealt with; undefined where it has none. */
  readonly next: Listed | undefined;
  readonly isLate: boolean;
};
export const FILTERS = [
  'all',
  'late',
  'draft',
  'deciding',
  'seeking',
  'offered',
  'placed',
  'closed',
] as const;
export type Filter = (typeof FILTERS)[number];

const filterOf: Readonly<Record<RequestView['stage'], Exclude<Filter, 'all' | 'late'>>> = {
  DRAFT: 'draft',
  SUBMITTED: 'deciding',
  GRANTED: 'seeking',
  PARKED: 'seeking',
  OFFERED: 'offered',
  PLACED: 'placed',
  REFUSED: 'closed',
  WITHDRAWN: 'closed',
  EXPIRED: 'closed',
  ENDED: 'closed',
};
const NO_CLOCK = '9';
/** Late first, then by clock; what is closed last. */
const weightOf = ({ stage, overdue, due }: Listed): string => {
  const isClosed = filterOf[stage] === 'closed';
  return `${isClosed ? 2 : 1}${overdue ? 0 : 1}${due ?? NO_CLOCK}`;
};
const byWeight = (one: Listed, other: Listed) => (weightOf(one) < weightOf(other) ? -1 : 1);
const weightOfRow = ({ next }: CaseRow): string => (next === undefined ? '3' : weightOf(next));

/** The cases with their requests, those whose clock runs out first at the top. */
export const rowsOf = (
  cases: readonly Pick<CaseView, 'id' | 'mergedInto'>[],
  requests: readonly Listed[],
): readonly CaseRow[] => {
  const rows = cases
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ id }) => {
      const own = requests.filter(({ person }) => person === id).sort(byWeight);
      return { id, requests: own, next: own[0], isLate: own.some(({ overdue }) => overdue) };
    });
  return rows.sort((one, other) => {
    const [mine, theirs] = [weightOfRow(one), weightOfRow(other)];
    if (mine === theirs) return one.id < other.id ? -1 : 1;
    return mine < theirs ? -1 : 1;
  });
};

const isOf = (filter: Filter, { isLate, next }: CaseRow): boolean => {
  if (filter === 'all') return true;
  if (filter === 'late') return isLate;
  return next !== undefined && filterOf[next.stage] === filter;
};

/** The rows of a filter whose reference, or that of a request, holds what was typed. */
export const filtered = (rows: readonly CaseRow[], filter: Filter, typed: string): readonly CaseRow[] => {
  const words = typed.trim().toLowerCase();
  return rows.filter(
    (row) =>
      isOf(filter, row) &&
      [row.id, ...row.requests.map(({ id }) => id)].some((id) => id.toLowerCase().includes(words)),
  );
};

/** How many rows each filter has; only those that have any, and all. */
export const countsOf = (
  rows: readonly CaseRow[],
): readonly { readonly filter: Filter; readonly count: number }[] =>
  FILTERS.map((filter) => ({ filter, count: rows.filter((row) => isOf(filter, row)).length })).filter(
    ({ filter, count }) => filter === 'all' || count > 0,
  );
