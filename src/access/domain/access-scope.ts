import type { MunicipalityCode, ProviderId, RegionCode } from '#kernel';
import type { ActorId } from './actor.js';
import type { Grant } from './roles.js';

/** Which rows of a list a role may see: those of cases tied to the user, of a region, of a provider … or all. */
export type AccessScope =
  | { readonly kind: 'cases-of'; readonly actor: ActorId; readonly region: RegionCode }
  | { readonly kind: 'region'; readonly region: RegionCode }
  | { readonly kind: 'provider'; readonly provider: ProviderId }
  | { readonly kind: 'municipality'; readonly municipality: MunicipalityCode }
  | { readonly kind: 'country' };

/** How far a list goes for the role that it is shown to. */
export const accessScopeOf = (grant: Grant, actor: ActorId): AccessScope => {
  if (!('region' in grant) && !('of' in grant)) return { kind: 'country' };
  switch (grant.role) {
    case 'COORDINATOR':
      return { kind: 'cases-of', actor, region: grant.region };
    case 'APPROVER':
      return { kind: 'region', region: grant.region };
    case 'HOUSING_OFFICER':
      if ('provider' in grant.of) return { kind: 'provider', provider: grant.of.provider };
      return { kind: 'municipality', municipality: grant.of.municipality };
    case 'AUDITOR':
    case 'ANALYST':
      return grant.region === 'NATIONAL' ? { kind: 'country' } : { kind: 'region', region: grant.region };
  }
};
