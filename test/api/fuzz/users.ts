import type { Said } from '../../harness/service/an-issuer.js';

/** Somebody in each role, some twice, so that second persons are there. */
export const users: Readonly<Record<string, Said>> = {
  eva: { sub: 'u-eva', roles: ['COORDINATOR:NORD'] },
  olof: { sub: 'u-olof', roles: ['COORDINATOR:NORD'] },
  sven: { sub: 'u-sven', roles: ['COORDINATOR:SYD'] },
  leader: { sub: 'u-leader', roles: ['APPROVER:NORD'] },
  south: { sub: 'u-south', roles: ['APPROVER:SYD'] },
  officer: { sub: 'u-officer', roles: ['HOUSING_OFFICER:provider:P1'] },
  colleague: { sub: 'u-colleague', roles: ['HOUSING_OFFICER:provider:P1'] },
  town: { sub: 'u-town', roles: ['HOUSING_OFFICER:municipality:M1'] },
  auditor: { sub: 'u-auditor', roles: ['AUDITOR:NORD'] },
  overseer: { sub: 'u-overseer', roles: ['AUDITOR:NATIONAL'] },
  analyst: { sub: 'u-analyst', roles: ['ANALYST:NORD'] },
  cartographer: { sub: 'u-cartographer', roles: ['ANALYST:NATIONAL'] },
  admin: { sub: 'u-admin', roles: ['POLICY_ADMIN'] },
  other: { sub: 'u-other', roles: ['POLICY_ADMIN'] },
  keeper: { sub: 'u-keeper', roles: ['REGISTER_KEEPER'] },
  machine: { sub: 'u-machine', roles: ['INTEGRATION'] },
  both: { sub: 'u-both', roles: ['COORDINATOR:NORD', 'APPROVER:NORD', 'AUDITOR:SYD'] },
};

/** The names of those who have one of these roles. */
export const inRoles = (roles: readonly string[]): readonly string[] =>
  Object.keys(users).filter((name) =>
    users[name]?.roles?.some((one) => roles.includes(one.split(':')[0] ?? '')),
  );
