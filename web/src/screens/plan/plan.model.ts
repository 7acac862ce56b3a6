import type { components } from '../../api/api.js';

type Plan = components['schemas']['PlanView'] | components['schemas']['Plan'];
export type Place = { readonly unit: string; readonly arrival: string };
export type Change = {
  readonly request: string;
  readonly kind: 'added' | 'lost' | 'moved';
  readonly before: Place | undefined;
  readonly now: Place | undefined;
};

const placesOf = ({ assignments }: Plan): ReadonlyMap<string, Place> =>
  new Map(assignments.map(({ request, unit, arrival }) => [request, { unit, arrival }]));

const kindOf = (before: Place | undefined, now: Place | undefined): Change['kind'] | undefined => {
  if (before === undefined) return 'added';
  if (now === undefined) return 'lost';
  return before.unit === now.unit && before.arrival === now.arrival ? undefined : 'moved';
};

/** What is another place, a new one or none any more, by request. */
export const changesOf = (earlier: Plan, later: Plan): readonly Change[] => {
  const [was, is] = [placesOf(earlier), placesOf(later)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((request) => {
    const [before, now] = [was.get(request), is.get(request)];
    const kind = kindOf(before, now);
    return kind === undefined ? [] : [{ request, kind, before, now }];
  });
};

type Ended = Pick<components['schemas']['RunView'], 'id' | 'status'>;
/** The run before that one which made a plan; `runs` newest first. */
export const runBefore = (runs: readonly Ended[], id: string): string | undefined => {
  const at = runs.findIndex((run) => run.id === id);
  return at < 0 ? undefined : runs.slice(at + 1).find(({ status }) => status === 'DONE')?.id;
};
