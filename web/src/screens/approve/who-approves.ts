import type { Role } from '../../api/session.js';

/** Who is asked, and who asks: docs/access.md. */
export const ANSWER: readonly Role[] = [
  'APPROVER',
  'HOUSING_OFFICER',
  'ANALYST',
  'POLICY_ADMIN',
  'REGISTER_KEEPER',
];
export const ASK: readonly Role[] = [
  'COORDINATOR',
  'HOUSING_OFFICER',
  'ANALYST',
  'POLICY_ADMIN',
  'REGISTER_KEEPER',
];
