import type { Role } from './session.js';

/** Why something is read or done. */
export type PurposeCode =
  | 'CASE_HANDLING'
  | 'PLACEMENT_MATCHING'
  | 'INVENTORY_DUTY'
  | 'THREAT_REVIEW'
  | 'INCIDENT'
  | 'SUPERVISION_AUDIT'
  | 'DATA_SUBJECT_REQUEST'
  | 'DISCLOSURE_BY_LAW';
/** The reason where it is not the role's usual one, and the case that it concerns. */
export type About = { readonly purpose?: PurposeCode; readonly case?: string | undefined };

const usual: Readonly<Record<Role, PurposeCode | undefined>> = {
  COORDINATOR: 'CASE_HANDLING',
  APPROVER: 'CASE_HANDLING',
  HOUSING_OFFICER: 'INVENTORY_DUTY',
  REGISTER_KEEPER: 'INVENTORY_DUTY',
  ANALYST: 'THREAT_REVIEW',
  AUDITOR: 'SUPERVISION_AUDIT',
  POLICY_ADMIN: undefined,
  INTEGRATION: undefined,
};

/** The header `Purpose`, or undefined for whoever needs none. */
export const purposeHeader = (roles: readonly Role[], { purpose, case: ref }: About): string | undefined => {
  const code = purpose ?? roles.map((role) => usual[role]).find((one) => one !== undefined);
  if (code === undefined) return undefined;
  return ref === undefined ? code : `${code}; case=${ref}`;
};
