import type { Clocks } from './clocks.js';
import type { Demands } from './demands.js';
import type {
  GroupCode,
  Ground,
  IsoDate,
  LocalityCode,
  Metres,
  MunicipalityCode,
  PersonKey,
  PlacementId,
  Position,
  ProviderId,
  RegionCode,
  RequestId,
  TerritoryId,
  UnitId,
} from '#kernel';

/** `fristad-scenario/1`: one frozen problem. Plain JSON; what a run saw, and all that it saw. */
export type Scenario = {
  readonly format: 'fristad-scenario/1';
  readonly asOf: IsoDate;
  readonly policy: Policy;
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
  readonly groups: readonly HostileGroup[];
  readonly groupRelations: readonly GroupRelation[];
  readonly territories: readonly Territory[];
  readonly providers: readonly Provider[];
  readonly units: readonly Unit[];
  readonly requests: readonly PlacementRequest[];
  readonly nonAssociations: readonly NonAssociation[];
  readonly placements: readonly Placement[];
};

export type TerritoryClass = 'ESPECIALLY_VULNERABLE' | 'RISK' | 'VULNERABLE' | 'OTHER';
/** A distance to the ground of each class. */
export type MetresByClass = Readonly<Record<TerritoryClass, Metres>>;
export type Urgency = 'EMERGENCY' | 'SHORT_NOTICE' | 'STANDARD';
export type GroupType = 'SELF_DEFINED' | 'SUBURBAN' | 'WHITE_POWER' | 'OTHER';

/** The figures by which a run judges: immutable once a run has used them. */
export type Policy = {
  readonly version: string;
  readonly hostileBufferMetres: MetresByClass;
  readonly leastRelocationMetres: Metres;
  readonly dispersionMetres: Metres;
  readonly saturationCaps: readonly { readonly minPopulation: number; readonly cap: number }[];
  readonly coolOffDays: number;
  readonly urgencyWeights: Readonly<Record<Urgency, number>>;
  readonly waitingWeightPerDay: number;
  /** Whole-number weight per soft constraint id; a missing one takes its default. */
  readonly softWeights: Readonly<Record<string, number>>;
  /** Absent where all of them are the default. */
  readonly clocks?: Partial<Clocks>;
  readonly demands?: Partial<Demands>;
  /** What regions have stricter for places in them; none is looser than the country's. */
  readonly regional?: readonly RegionalFigures[];
};
/** The figures that are of a place, whoever is placed there. */
export type FiguresOfPlaces = Pick<
  Policy,
  'hostileBufferMetres' | 'leastRelocationMetres' | 'dispersionMetres' | 'saturationCaps' | 'coolOffDays'
>;
export type RegionalFigures = { readonly region: RegionCode } & Partial<FiguresOfPlaces>;

/** One of the seven police regions. */
export type Region = { readonly code: RegionCode; readonly name: string };
export type Municipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly region: RegionCode;
};
/** A town or built-up place: the level at which people must not cluster. */
export type Locality = {
  readonly code: LocalityCode;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly population: number;
  readonly location: Position;
};
export type HostileGroup = { readonly code: GroupCode; readonly type: GroupType };
export type GroupRelation = {
  readonly a: GroupCode;
  readonly b: GroupCode;
  readonly relation: 'ALLIED' | 'HOSTILE';
};
/** Ground where a group is present, in the version that counts today. */
export type Territory = {
  readonly id: TerritoryId;
  readonly groups: readonly GroupCode[];
  readonly class: TerritoryClass;
  /** 0…1 */
  readonly confidence: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly geometry: Ground;
};
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
export type HousingKind = 'EMERGENCY' | 'LONG_TERM';
/** Days in which a unit can't be used; `to` is the first day after, null while the end is unknown. */
export type Void = { readonly from: IsoDate; readonly to: IsoDate | null; readonly reason: string };
/** What a household is placed in. */
export type Unit = {
  readonly id: UnitId;
  readonly provider: ProviderId;
  readonly kind: HousingKind;
  readonly sharing: 'EXCLUSIVE' | 'SHARED';
  readonly beds: number;
  readonly location: Position;
  readonly locality: LocalityCode;
  readonly features: readonly string[];
  readonly protectionLevel: number;
  /** Whole SEK. */
  readonly monthlyCost: number;
  readonly availableFrom: IsoDate;
  readonly availableTo: IsoDate | null;
  readonly turnaroundDays: number;
  /** Earliest first. */
  readonly voids: readonly Void[];
};
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
  readonly kind: HousingKind;
  readonly urgency: Urgency;
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
/** Two persons to be kept apart. */
export type NonAssociation = { readonly a: PersonKey; readonly b: PersonKey } & (
  | { readonly scope: 'UNIT' | 'LOCALITY' | 'MUNICIPALITY' }
  | { readonly scope: 'DISTANCE'; readonly metres: Metres }
);
export const PLACEMENT_STATUSES = [
  'PROPOSED',
  'PROVISIONAL',
  'CONFIRMED',
  'ARRIVED',
  'DEPARTED',
  'CANCELLED',
  'NOT_ARRIVED',
  'SUPERSEDED',
] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];
export type Placement = {
  readonly id: PlacementId;
  readonly person: PersonKey;
  readonly unit: UnitId;
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
  readonly persons: number;
  readonly groups: readonly GroupCode[];
  readonly status: PlacementStatus;
};
