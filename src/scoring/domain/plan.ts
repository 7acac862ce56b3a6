import type { IsoDate, PlacementId, RequestId, UnitId } from '#kernel';

export type LevelName = 'coverage' | 'safety' | 'suitability';
/** Whole numbers. `value` is what the assignments add up to; `bound` is proved. */
export type Level = { readonly name: LevelName; readonly value: number; readonly bound: number };

/** Who is proposed for which unit, and when. */
export type Assignment = {
  readonly request: RequestId;
  readonly unit: UnitId;
  readonly arrival: IsoDate;
  readonly departure: IsoDate;
};
/** What one soft constraint costs one assignment; it adds `amount × weight` to its level. */
export type Strain = {
  readonly constraint: string;
  readonly level: 'safety' | 'suitability';
  readonly amount: number;
  readonly weight: number;
  readonly sentence: string;
};
export type Relaxation = {
  readonly change: string;
  readonly constraint: string;
  readonly unitsFreed: number;
};
export type Unplaced = {
  readonly request: RequestId;
  readonly code: UnableToPlaceReason;
  readonly ruledOut: Readonly<Record<string, number>>;
  readonly ruledOutAlone: Readonly<Record<string, number>>;
  readonly outcompeted: boolean;
  readonly relaxations: readonly Relaxation[];
};
/** Standing placements that break a constraint today, or something else to look at; `placements` may then be empty. */
export type StandingFinding = {
  readonly placements: readonly PlacementId[];
  readonly constraint: string;
  readonly sentence: string;
};
/** `fristad-plan/1` */
export type Plan = {
  readonly format: 'fristad-plan/1';
  readonly scenarioDigest: string;
  readonly policyVersion: string;
  readonly engine: { readonly name: string; readonly version: string; readonly seed: number };
  readonly status: 'OPTIMAL' | 'FEASIBLE' | 'NO_PLAN';
  readonly levels: readonly Level[];
  readonly assignments: readonly (Assignment & { readonly strains: readonly Strain[] })[];
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly StandingFinding[];
  readonly timing: { readonly totalMs: number; readonly stages: Readonly<Record<string, number>> };
};

export type UnableToPlaceReason =
  | 'NO_CAPACITY_IN_WINDOW'
  | 'NO_UNIT_FITS_HOUSEHOLD'
  | 'NEED_NOT_MET'
  | 'PROTECTION_LEVEL'
  | 'HOSTILE_GROUND'
  | 'EXCLUSION_ZONE'
  | 'HOME_LOCALITY'
  | 'SATURATION'
  | 'DISPERSION'
  | 'NON_ASSOCIATION'
  | 'PROVIDER_NOT_CLEARED'
  | 'PROGRAMME_CONDITION'
  | 'FUNDING'
  | 'PERSON_REFUSED'
  | 'ASSESSMENT_EXPIRED'
  | 'WINDOW_PASSED'
  | 'PERSON_HAS_A_PLACE';
