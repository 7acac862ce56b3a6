import type { Role } from '../api/session.js';
import type { Named } from './texts.js';

export const roleNames: Readonly<Record<Role, Named>> = {
  COORDINATOR: { sv: 'Samordnare', en: 'Coordinator' },
  APPROVER: { sv: 'Godkännare', en: 'Approver' },
  HOUSING_OFFICER: { sv: 'Boendehandläggare', en: 'Housing officer' },
  ANALYST: { sv: 'Analytiker', en: 'Analyst' },
  POLICY_ADMIN: { sv: 'Policyansvarig', en: 'Policy administrator' },
  REGISTER_KEEPER: { sv: 'Registeransvarig', en: 'Register keeper' },
  AUDITOR: { sv: 'Granskare', en: 'Auditor' },
  INTEGRATION: { sv: 'Integration', en: 'Integration' },
};
