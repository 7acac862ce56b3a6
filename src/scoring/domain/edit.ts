import type { PlacementRequest, Policy, Provider, Scenario } from './scenario.js';

/** A real change of a scenario that may let one or more constraints hold. */
export type Edit = {
  /** Edits of one kind differ only in how far they go. */
  readonly kind: string;
  /** What is changed, in words of the file: `hostileBufferMetres.RISK 3000 → 2400`. */
  readonly change: string;
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
    size: edits.reduce((sum, { size }) => sum + size, 0),
    ...(edits.some(({ lastResort }) => lastResort) ? { lastResort: true } : {}),
    apply: (scenario) => edits.reduce((changed, { apply }) => apply(changed), scenario),
  };
};

export const fromTo = (name: string, from: number | string | boolean, to: number | string | boolean) =>
  `${name} ${from.toString()} → ${to.toString()}`;

/** How far a figure moves, as a share of what it was. */
export const share = (from: number, to: number): number => Math.abs(to - from) / Math.max(1, Math.abs(from));
