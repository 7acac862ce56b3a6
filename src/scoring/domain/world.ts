import type { Day, GroupCode, Metres, Period, PersonKey, RegionCode } from '#kernel';
import type { Measure } from './measure.js';
import type {
  Locality,
  Municipality,
  NonAssociation,
  Placement,
  PlacementRequest,
  Policy,
  Provider,
  Scenario,
  Territory,
  Unit,
} from './scenario.js';

/** A scenario read once: references resolved, dates counted, ground measured. Nothing here decides. */
export type World = {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly measure: Measure;
  readonly units: ReadonlyMap<string, UnitInWorld>;
  readonly requests: ReadonlyMap<string, RequestInWorld>;
  /** Placements that stand (PROVISIONAL, CONFIRMED, ARRIVED). */
  readonly standing: readonly StayInWorld[];
  readonly standingByLocality: ReadonlyMap<string, readonly StayInWorld[]>;
  readonly keptApart: (a: PersonKey, b: PersonKey) => readonly NonAssociation[];
  /** Figures of the whole inventory that soft constraints compare one unit with; lazily computed, cached. */
  readonly localities: ReadonlyMap<string, Locality>;
};

/** The groups of a household: `own` it left, `threatening` those that would harm it. */
export type Allegiance = {
  readonly person: PersonKey;
  readonly own: ReadonlySet<GroupCode>;
  readonly threatening: ReadonlySet<GroupCode>;
};

export type UnitInWorld = {
  readonly unit: Unit;
  readonly provider: Provider;
  readonly locality: Locality;
  readonly municipality: Municipality;
  readonly region: RegionCode;
  readonly features: ReadonlySet<string>;
  readonly available: Period;
  readonly voids: readonly (Period & { readonly reason: string })[];
  /** Stays in this unit, standing or departed; other statuses are left out. */
  readonly stays: readonly StayInWorld[];
  /** Every territory closer than four times its buffer, nearest first; measured on first use. */
  readonly ground: readonly GroundNearby[];
};
export type GroundNearby = {
  readonly territory: Territory;
  readonly valid: Period;
  readonly metres: Metres;
  readonly buffer: Metres;
};

export type RequestInWorld = Allegiance & {
  readonly request: PlacementRequest;
  readonly persons: number;
  /** Every need, CHILDREN_WELCOME included when there are children. */
  readonly needs: readonly string[];
  readonly earliest: Day;
  readonly latest: Day;
  readonly home: Locality;
};

export type StayInWorld = Allegiance & {
  readonly placement: Placement;
  readonly unit: UnitInWorld;
  readonly period: Period;
  readonly persons: number;
  readonly departed: boolean;
};

/** A request, a unit and an arrival day: what a hard or soft constraint judges. */
export type Candidate = {
  readonly world: World;
  readonly request: RequestInWorld;
  readonly unit: UnitInWorld;
  /** `[arrival, departure)` */
  readonly stay: Period;
};
