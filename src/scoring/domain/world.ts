import type {
  Day,
  GroupCode,
  Metres,
  Period,
  PersonKey,
  PlacementId,
  Position,
  RegionCode,
  RequestId,
} from '#kernel';
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
  readonly asOf: Day;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly units: ReadonlyMap<string, UnitInWorld>;
  readonly requests: ReadonlyMap<string, RequestInWorld>;
  /** Placements that stand (PROVISIONAL, CONFIRMED, ARRIVED). */
  readonly standing: readonly StayInWorld[];
  readonly standingByLocality: ReadonlyMap<string, readonly StayInWorld[]>;
  readonly nonAssociationsOf: (a: PersonKey, b: PersonKey) => readonly NonAssociation[];
  /** Remembered per pair; exact up to three dispersion distances, `Infinity` or exact beyond. */
  readonly metresBetween: (a: PlaceOfStay, b: PlaceOfStay) => Metres;
};

/** The groups of a household: `own` it left, `threatening` those that would harm it. */
export type Allegiance = {
  readonly person: PersonKey;
  readonly own: ReadonlySet<GroupCode>;
  readonly threatening: ReadonlySet<GroupCode>;
};

/** What of a unit its stays are compared by. */
export type PlaceOfStay = Pick<UnitInWorld, 'locality' | 'municipality' | 'region'> & {
  readonly unit: Pick<Unit, 'id' | 'sharing' | 'beds' | 'location' | 'turnaroundDays'>;
};
/** What of a world stays are compared by. */
export type WorldOfStays = Pick<
  World,
  'policy' | 'municipalities' | 'measure' | 'metresBetween' | 'nonAssociationsOf'
>;

/** A household in a unit for the nights `[from, to)`, standing or planned: what two stays are compared by. */
export type Stay<Place extends PlaceOfStay = UnitInWorld> = Allegiance & {
  readonly of: { readonly request: RequestId } | { readonly placement: PlacementId };
  readonly unit: Place;
  readonly period: Period;
  readonly persons: number;
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
  /** The last day of the provider's permit. */
  readonly permitThrough: Day | null;
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
  readonly meets: ReadonlySet<string>;
  readonly earliest: Day;
  readonly latest: Day;
  /** The first day of the window that is not past; the last one when all are. */
  readonly firstDay: Day;
  readonly home: Locality;
  readonly contactPerson: Position | null;
  /** Standing stays of households in conflict with this one; found on first use. */
  readonly standingInConflict: readonly StayInWorld[];
  /** Standing stays of persons to be kept apart from this one; found on first use. */
  readonly standingNonAssociates: readonly StayInWorld[];
  /** Standing stays of the same person; found on first use. */
  readonly standingOfPerson: readonly StayInWorld[];
};

export type StayInWorld = Stay & {
  readonly placement: Placement;
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
