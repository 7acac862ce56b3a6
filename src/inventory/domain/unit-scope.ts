import type { MunicipalityCode, ProviderId, RegionCode } from '#kernel';

/** Whose units somebody works with: those that lie in a region, a provider's, a municipality's, all; or none, by cases alone. */
export type UnitScope =
  | { readonly kind: 'cases-of' | 'country' }
  | { readonly kind: 'region'; readonly region: RegionCode }
  | { readonly kind: 'provider'; readonly provider: ProviderId }
  | { readonly kind: 'municipality'; readonly municipality: MunicipalityCode };
