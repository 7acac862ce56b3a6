import { municipalityCode, providerId, regionCode } from '#kernel';
import type { MunicipalityCode, ProviderId, RegionCode } from '#kernel';

export const ROLES = [
  'COORDINATOR',
  'APPROVER',
  'HOUSING_OFFICER',
  'AUDITOR',
  'POLICY_ADMIN',
  'INTEGRATION',
] as const;
export type Role = (typeof ROLES)[number];

/** A role and how far it reaches. */
export type Grant =
  | { readonly role: 'COORDINATOR' | 'APPROVER'; readonly region: RegionCode }
  | {
      readonly role: 'HOUSING_OFFICER';
      readonly of: { readonly provider: ProviderId } | { readonly municipality: MunicipalityCode };
    }
  | { readonly role: 'AUDITOR'; readonly region: RegionCode | 'NATIONAL' }
  | { readonly role: 'POLICY_ADMIN' | 'INTEGRATION' };

const WORD = /^[\p{L}\p{N}_-]{1,60}$/u;

/**
 * Reads a role as an issuer writes it: `COORDINATOR:NORD`, `APPROVER:NORD`, `HOUSING_OFFICER:provider:P-7`,
 * `HOUSING_OFFICER:municipality:2580`, `AUDITOR:NORD`, `AUDITOR:NATIONAL`, `POLICY_ADMIN`, `INTEGRATION`.
 * Anything else grants nothing.
 */
export const parseGrant = (text: string): Grant | undefined => {
  const [role, ...scope] = text.split(':');
  return scope.every((word) => WORD.test(word)) ? grantOf(role, scope, scope.length) : undefined;
};

function grantOf(
  role: string | undefined,
  [first, second]: readonly string[],
  words: number,
): Grant | undefined {
  switch (role) {
    case 'POLICY_ADMIN':
    case 'INTEGRATION':
      return words === 0 ? { role } : undefined;
    case 'HOUSING_OFFICER':
      return words === 2 ? officerOf(first, second) : undefined;
    case 'AUDITOR':
    case 'COORDINATOR':
    case 'APPROVER':
      return words === 1 ? regionalOf(role, first) : undefined;
    default:
      return undefined;
  }
}

function regionalOf(role: 'AUDITOR' | 'COORDINATOR' | 'APPROVER', first = ''): Grant | undefined {
  if (first !== 'NATIONAL') return { role, region: regionCode(first) };
  return role === 'AUDITOR' ? { role, region: first } : undefined;
}

function officerOf(kind: string | undefined, which: string | undefined): Grant | undefined {
  const role = 'HOUSING_OFFICER';
  if (which === undefined) return undefined;
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
