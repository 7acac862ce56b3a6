import type { Said } from '../../harness/service/an-issuer.js';

const somebody = (sub: string, ...roles: readonly string[]): Said => ({ sub, roles });

/** Everybody of the home region. Whoever reaches over the whole country sees the secrets by right, and is not here. */
export const PEOPLE = {
  eva: somebody('u-eva', 'COORDINATOR:NORD'),
  nils: somebody('u-nils', 'COORDINATOR:NORD'),
  leader: somebody('u-leader', 'APPROVER:NORD'),
  second: somebody('u-second', 'APPROVER:NORD'),
  auditor: somebody('u-auditor', 'AUDITOR:NORD'),
  officer: somebody('u-officer', 'HOUSING_OFFICER:provider:P1'),
  town: somebody('u-town', 'HOUSING_OFFICER:municipality:M1'),
  several: somebody('u-both', 'COORDINATOR:NORD', 'APPROVER:NORD', 'HOUSING_OFFICER:provider:P1'),
  late: { ...somebody('u-eva', 'COORDINATOR:NORD'), auth_time: 1_700_000_000 },
} as const;
export type Person = keyof typeof PEOPLE;
