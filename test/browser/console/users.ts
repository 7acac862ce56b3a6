import type { Role } from '../../../web/src/api/session.js';

/** Whom of the demonstration one logs in as, in each role that people have. */
export const users: Readonly<Partial<Record<Role, string>>> = {
  COORDINATOR: 'demo-coordinator-nord',
  APPROVER: 'demo-approver-nord',
  HOUSING_OFFICER: 'demo-officer-provider-1',
  ANALYST: 'demo-analyst-national',
  POLICY_ADMIN: 'demo-policy-1',
  REGISTER_KEEPER: 'demo-keeper-1',
  AUDITOR: 'demo-auditor-national',
};
