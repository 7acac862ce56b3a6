import type { IsoDate, MunicipalityCode, ProviderId, RegionCode } from '#kernel';

/** Who runs the housing: its permit, its vetting, whom it admits. */
export type Provider = {
  readonly id: ProviderId;
  readonly kind: 'PUBLIC' | 'NGO' | 'PRIVATE';
  readonly canProtect: boolean;
  readonly vetted: boolean;
  /** The last day on which the permit is valid. */
  readonly permitValidTo: IsoDate | null;
  readonly conditions: readonly string[];
  readonly catchment: {
    readonly regions: readonly RegionCode[];
    readonly municipalities: readonly MunicipalityCode[];
  };
};
