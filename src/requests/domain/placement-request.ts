import type {
  Ground,
  GroupCode,
  IsoDate,
  LocalityCode,
  MunicipalityCode,
  PersonKey,
  Position,
  RegionCode,
  RequestId,
} from '#kernel';

/** Entered by a human, never computed. */
export type ThreatAssessment = {
  readonly level: 'LOW' | 'MEDIUM' | 'HIGH' | 'EXTREME';
  readonly scope: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
  readonly ownGroups: readonly GroupCode[];
  readonly otherGroups: readonly GroupCode[];
};

/** What a coordinator asks for one household. */
export type PlacementRequest = {
  readonly id: RequestId;
  readonly person: PersonKey;
  readonly region: RegionCode;
  readonly kind: 'EMERGENCY' | 'LONG_TERM';
  readonly urgency: 'EMERGENCY' | 'SHORT_NOTICE' | 'STANDARD';
  readonly registeredOn: IsoDate;
  readonly household: { readonly adults: number; readonly children: number };
  readonly arrival: { readonly earliest: IsoDate; readonly latest: IsoDate };
  readonly nights: number;
  readonly threat: ThreatAssessment;
  readonly homeLocality: LocalityCode;
  readonly relocationRequired: boolean;
  readonly excludedLocalities: readonly LocalityCode[];
  readonly allowedRegions: readonly RegionCode[] | null;
  readonly exclusionZones: readonly Ground[];
  readonly needs: readonly string[];
  readonly minProtectionLevel: number;
  readonly meets: readonly string[];
  readonly residence: { readonly region: RegionCode; readonly municipality: MunicipalityCode };
  readonly contactPerson: Position | null;
  readonly preferredLocalities: readonly LocalityCode[];
};
