import type { components } from '../../api/api.js';

export type Incident = components['schemas']['IncidentView'];
export type Transferred = components['schemas']['TransferredIncidents'];
type LeftCode = Transferred['left'][number]['code'];

/** Whether another place may be asked for: it waits for an answer, and the stay is of a request. */
export const mayPlanAnew = ({ status, request }: Pick<Incident, 'status' | 'request'>): boolean =>
  status === 'OPEN' && request !== null;

/** How often each comes, in the order in which they come first. */
const counted = <T>(all: readonly T[]): readonly (readonly [T, number])[] =>
  [...new Set(all)].map((one) => [one, all.filter((other) => other === one).length] as const);

export type Kind = { readonly constraint: string; readonly count: number };
/** What is broken more than once among those that may be planned anew, the most frequent first. */
export const kindsOf = (items: readonly Incident[]): readonly Kind[] =>
  counted(items.filter(mayPlanAnew).map(({ constraint }) => constraint))
    .map(([constraint, count]) => ({ constraint, count }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || a.constraint.localeCompare(b.constraint));

/** Those of the chosen that still may be planned anew, as they were seen. */
export const namedOf = (items: readonly Incident[], chosen: ReadonlySet<string>) =>
  items.filter((one) => chosen.has(one.id) && mayPlanAnew(one)).map(({ id, version }) => ({ id, version }));

/** For how many households no place is asked, by why not. */
export const leftBy = ({ left }: Transferred): readonly (readonly [LeftCode, number])[] =>
  counted(left.map(({ code }) => code));
