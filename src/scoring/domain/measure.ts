import type { Metres, Position } from '#kernel';
import type { PlacementRequest, Territory, Unit } from './scenario.js';

/** Geodesic metres on WGS 84, measured by a database or a geodesic library; the constraints only judge them. */
export type Measure = {
  /** Exact up to `reach` when one is given; may answer `Infinity` beyond it, and then need not measure at all. */
  readonly between: (a: Position, b: Position, reach?: Metres) => Metres;
  /**
   * 0 inside or on the edge, whether edges are read as geodesics or as straight lines in longitude and latitude; else the
   * smaller of the two distances. Exact up to `reach`; may answer `Infinity` beyond it.
   */
  readonly unitToTerritory: (unit: Unit, territory: Territory, reach: Metres) => Metres;
  /** Whether the unit's point lies in the request's exclusion zone or touches it, by either reading. */
  readonly unitTouchesZone: (unit: Unit, request: PlacementRequest, zone: number) => boolean;
  /** Whether the unit was offered for the request and declined. A scenario's file knows of no offers. */
  readonly isDeclined: (unit: Unit, request: PlacementRequest) => boolean;
  /**
   * Whether the stay, by its placement's id, ends with the arrival at the next, by the id of its request or placement: a household
   * that is to leave it. A scenario's file knows of none.
   */
  readonly isLeft: (placement: string, next: string) => boolean;
  /** The units, by their ids, that touch a zone of the request, where they are listed; and those that were declined. */
  readonly touching?: (request: PlacementRequest) => readonly string[];
  readonly declined?: (request: PlacementRequest) => readonly string[];
  /** Whether any unit was. */
  readonly hasDeclined: (request: PlacementRequest) => boolean;
};
