import {
  municipalityCode,
  providerId,
  regionCode,
  type MunicipalityCode,
  type ProviderId,
  type RegionCode,
} from '#kernel';

export const ROLES = [
  'COORDINATOR',
  'APPROVER',
  'HOUSING_OFFICER',
  'AUDITOR',
  'ANALYST',
  'POLICY_ADMIN',
  'REGISTER_KEEPER',
  'INTEGRATION',
] as const;
export type Role = (typeof ROLES)[number];

/** A role and its scope. */
export type Grant =
  | { readonly role: 'COORDINATOR' | 'APPROVER'; readonly region: RegionCode }
  | {
      readonly role: 'HOUSING_OFFICER';
      readonly of: { readonly provider: ProviderId } | { readonly municipality: MunicipalityCode };
    }
  | { readonly role: 'AUDITOR' | 'ANALYST'; readonly region: RegionCode | 'NATIONAL' }
  | { readonly role: 'POLICY_ADMIN' | 'REGISTER_KEEPER' | 'INTEGRATION' };

const WORD = /^[\p{L}\p{N}_-]{1,60}$/u;

/**
 * Reads a role as an issuer writes it: `COORDINATOR:NORD`, `APPROVER:NORD`, `HOUSING_OFFICER:provider:P-7`,
 * `HOUSING_OFFICER:municipality:2580`, `AUDITOR:NORD`, `AUDITOR:NATIONAL`, `ANALYST:NORD`, `ANALYST:NATIONAL`,
 * `POLICY_ADMIN`, `REGISTER_KEEPER`, `INTEGRATION`. Anything else grants nothing.
 */
export const parseGrant = (text: string): Grant | undefined => {
  const [name, ...scope] = text.split(':');
  const role = ROLES.find((one) => one === name);
  return role && scope.every((word) => WORD.test(word)) ? grantsBy[role](scope) : undefined;
};

type Scope = readonly string[];

const plain = (role: 'POLICY_ADMIN' | 'REGISTER_KEEPER' | 'INTEGRATION') => (scope: Scope) =>
  scope.length === 0 ? { role } : undefined;

const regional =
  (role: 'COORDINATOR' | 'APPROVER' | 'AUDITOR' | 'ANALYST') =>
  ([region = 'NATIONAL', ...more]: Scope) => {
    if (more.length > 0 || region === 'NATIONAL') return undefined;
    return { role, region: regionCode(region) };
  };

const regionalOrNational =
  (role: 'AUDITOR' | 'ANALYST') =>
  (scope: Scope): Grant | undefined =>
    scope.length === 1 && scope[0] === 'NATIONAL' ? { role, region: 'NATIONAL' } : regional(role)(scope);

const grantsBy: Readonly<Record<Role, (scope: Scope) => Grant | undefined>> = {
  COORDINATOR: regional('COORDINATOR'),
  APPROVER: regional('APPROVER'),
  HOUSING_OFFICER: officer,
  AUDITOR: regionalOrNational('AUDITOR'),
  ANALYST: regionalOrNational('ANALYST'),
  POLICY_ADMIN: plain('POLICY_ADMIN'),
  REGISTER_KEEPER: plain('REGISTER_KEEPER'),
  INTEGRATION: plain('INTEGRATION'),
};

function officer([kind, which, ...more]: Scope): Grant | undefined {
  const role = 'HOUSING_OFFICER';
  if (which === undefined || more.length > 0) return undefined;
  if (kind === 'provider') return { role, of: { provider: providerId(which) } };
  return kind === 'municipality' ? { role, of: { municipality: municipalityCode(which) } } : undefined;
}

/** The role as an issuer writes it. */
export const grantText = (grant: Grant): string => {
  if ('region' in grant) return `${grant.role}:${grant.region}`;
  if (!('of' in grant)) return grant.role;
  const [[kind, which] = []] = Object.entries(grant.of);
  return `${grant.role}:${kind}:${which}`;
};
