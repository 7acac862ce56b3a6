import type { RelaxationMessage } from './relaxation-message.js';
import type { FiguresOfPlaces, PlacementRequest, Policy, Provider, Scenario } from './scenario.js';

/** A real change of a scenario that may let one or more constraints hold. */
export type Edit = {
  /** Edits of one kind differ only in how far they go. */
  readonly kind: string;
  /** What is changed, in words of the file: `hostileBufferMetres.RISK 3000 → 2400`. */
  readonly change: string;
  /** The same to whoever handles the case, one message a step; `null` of what may tell of others. */
  readonly messages: readonly RelaxationMessage[] | null;
  /** How large the change is beside what it changes; 0 = nothing. */
  readonly size: number;
  /** Proposed only where nothing less works. */
  readonly lastResort?: true;
  readonly apply: (scenario: Scenario) => Scenario;
};

export const onPolicy = (change: (policy: Policy) => Policy) => (scenario: Scenario) => ({
  ...scenario,
  policy: change(scenario.policy),
});

/** A figure of places: the country's, or what a region has stricter. */
type FigureOf = {
  readonly name: string;
  readonly of: (figures: Partial<FiguresOfPlaces>) => number | undefined;
  readonly with: (figures: FiguresOfPlaces, to: number) => Partial<FiguresOfPlaces>;
  /** What it says, of the strictest figure that is lowered; `null` of what may tell of others. */
  readonly message: ((from: number, to: number) => RelaxationMessage) | null;
};

/** Lowers a distance or a time to that in some regions, and in the country too where that is in the way. */
export const lowered = (
  policy: Policy,
  { name, of, with: changed, message }: FigureOf,
  { regions, to }: { readonly regions: readonly string[]; readonly to: number },
): readonly Edit[] => {
  const edit = (at: string, from: number, apply: Edit['apply']): Edit => ({
    kind: at,
    change: fromTo(at, from, to),
    messages: null,
    size: share(from, to),
    apply,
  });
  const ofCountry = of(policy) ?? 0;
  const national =
    ofCountry > to
      ? [
          edit(
            name,
            ofCountry,
            onPolicy((all) => ({ ...all, ...changed(all, to) })),
          ),
        ]
      : [];
  const regional = (policy.regional ?? []).flatMap((own) => {
    const from = of(own) ?? 0;
    if (from <= to || !regions.includes(own.region)) return [];
    return edit(
      `regional[${own.region}].${name}`,
      from,
      onRegion(own.region, (all) => changed(all, to)),
    );
  });
  const all = together([...national, ...regional]);
  const strictest = figuresOf(policy, regions).reduce((most, own) => Math.max(most, of(own) ?? 0), ofCountry);
  return all ? [{ ...all, messages: message && [message(strictest, to)] }] : [];
};

const figuresOf = ({ regional = [] }: Policy, regions: readonly string[]) =>
  regional.filter(({ region }) => regions.includes(region));

/** Changes what a region has for itself; `change` is given the country's where it has nothing. */
export const onRegion = (
  region: string,
  change: (figures: FiguresOfPlaces) => Partial<FiguresOfPlaces>,
): ((scenario: Scenario) => Scenario) =>
  onPolicy((policy) => ({
    ...policy,
    regional: (policy.regional ?? []).map((own) =>
      own.region === region ? { ...own, ...change({ ...policy, ...own }) } : own,
    ),
  }));

export const onRequest =
  (id: PlacementRequest['id'], change: (request: PlacementRequest) => PlacementRequest) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    requests: scenario.requests.map((request) => (request.id === id ? change(request) : request)),
  });

export const onProvider =
  (id: Provider['id'], change: (provider: Provider) => Provider) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    providers: scenario.providers.map((provider) => (provider.id === id ? change(provider) : provider)),
  });

/** Several edits as one. Nothing to do is no edit. */
export const together = (edits: readonly Edit[]): Edit | undefined => {
  const [only, ...others] = edits;
  if (only === undefined || others.length === 0) return only;
  return {
    kind: edits.map(({ kind }) => kind).join(' + '),
    change: edits.map(({ change }) => change).join(' + '),
    messages: edits.every(({ messages }) => messages !== null)
      ? edits.flatMap(({ messages }) => messages ?? [])
      : null,
    size: edits.reduce((sum, { size }) => sum + size, 0),
    ...(edits.some(({ lastResort }) => lastResort) ? { lastResort: true } : {}),
    apply: (scenario) => edits.reduce((changed, { apply }) => apply(changed), scenario),
  };
};

export const fromTo = (name: string, from: number | string | boolean, to: number | string | boolean) =>
  `${name} ${from.toString()} → ${to.toString()}`;

/** How far a figure moves, as a share of what it was. */
export const share = (from: number, to: number): number => Math.abs(to - from) / Math.max(1, Math.abs(from));
