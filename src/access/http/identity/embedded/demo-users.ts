/** An invented user of the embedded issuer; nobody needs a password there. */
export type DemoUser = { readonly id: string; readonly agency: string; readonly roles: readonly string[] };

const REGIONS = ['NORD', 'MITT', 'STOCKHOLM', 'OST', 'VAST', 'SYD', 'BERGSLAGEN'] as const;
const regional = (kind: 'coordinator' | 'approver' | 'auditor' | 'analyst'): readonly DemoUser[] =>
  REGIONS.map((region) => ({
    id: `demo-${kind}-${region.toLowerCase()}`,
    agency: kind === 'auditor' ? 'TILLSYN' : 'POLISEN',
    roles: [`${kind.toUpperCase()}:${region}`],
  }));
const officer = (name: string, scope: string): DemoUser => ({
  id: `demo-officer-${name}`,
  agency: 'UTFORARE',
  roles: [`HOUSING_OFFICER:${scope}`],
});

/**
 * Users of every role and region; two wherever one needs a second person of the same role. The officers’ provider and
 * municipality are of the day that the demo plans.
 */
export const demoUsers: readonly DemoUser[] = [
  ...regional('coordinator'),
  { id: 'demo-coordinator-nord-2', agency: 'POLISEN', roles: ['COORDINATOR:NORD'] },
  ...regional('approver'),
  ...regional('auditor'),
  { id: 'demo-auditor-national', agency: 'TILLSYN', roles: ['AUDITOR:NATIONAL'] },
  ...regional('analyst'),
  { id: 'demo-analyst-national', agency: 'POLISEN', roles: ['ANALYST:NATIONAL'] },
  officer('provider-1', 'provider:P012'),
  officer('provider-2', 'provider:P012'),
  officer('municipality', 'municipality:2580'),
  officer('municipality-2', 'municipality:2580'),
  { id: 'demo-policy-1', agency: 'POLISEN', roles: ['POLICY_ADMIN'] },
  { id: 'demo-policy-2', agency: 'POLISEN', roles: ['POLICY_ADMIN'] },
  { id: 'demo-keeper-1', agency: 'POLISEN', roles: ['REGISTER_KEEPER'] },
  { id: 'demo-keeper-2', agency: 'POLISEN', roles: ['REGISTER_KEEPER'] },
];
/** The client that integrations of the demo log in as, by client credentials. */
export const DEMO_CLIENT: DemoUser = { id: 'demo-integration', agency: 'POLISEN', roles: ['INTEGRATION'] };

export const findDemoUser = (id: string | undefined): DemoUser | undefined =>
  [...demoUsers, DEMO_CLIENT].find((user) => user.id === id);
