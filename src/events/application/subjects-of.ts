import { policyTable, type PolicyRule, type Role } from '#access';
import { SUBJECT_KINDS, type SubjectKind } from '../domain/event.js';

const ofCases: readonly SubjectKind[] = [
  'request',
  'offer',
  'placement',
  'emergency-transfer',
  'finding',
  'incident',
];

/** Of which kinds of things each role learns what happens: of those that it may list. */
export const subjectsOf: Readonly<Record<Role, readonly SubjectKind[]>> = {
  COORDINATOR: SUBJECT_KINDS.filter((kind) => kind !== 'provider'),
  APPROVER: [...ofCases, 'approval'],
  HOUSING_OFFICER: ['placement', 'approval', 'provider'],
  ANALYST: ['ground-report', 'approval'],
  AUDITOR: [...ofCases, 'ground-report', 'provider', 'run'],
  POLICY_ADMIN: ['approval', 'run'],
  REGISTER_KEEPER: ['approval', 'provider'],
  INTEGRATION: [...ofCases, 'approval', 'ground-report', 'provider', 'run'],
};

/** The acts that a role may approve as a second person. */
export const answeredBy = (role: Role): readonly string[] =>
  Object.entries<PolicyRule>(policyTable)
    .filter(([, { second }]) => second?.includes(role))
    .map(([id]) => id);
