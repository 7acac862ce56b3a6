import type { Ground } from '#kernel';
import type { MetresByClass } from '../domain/territory.js';

/** `[unit, territory, metres]`: 0 inside and on the edge. */
export type MeasuredPair = readonly [unit: string, territory: string, metres: number];
/** `[unit, request, zone]`: the unit's point lies in the request's exclusion zone of that number, or touches it. */
export type TouchedZone = readonly [unit: string, request: string, zone: number];
export type Unsound = { readonly index: number; readonly reason: string };

/** What the database measures; whether a distance suffices is not asked here. */
export abstract class GroundSurvey {
  /** JSON of `MeasuredPair`s, as long as it may be: every unit no farther from a current territory than the reach of its class. */
  abstract unitsNearTerritories(reach: MetresByClass): Promise<string>;
  /** JSON of `TouchedZone`s, as long as it may be: of all requests, or of one. */
  abstract unitsTouchingZones(request?: string): Promise<string>;
  /** The current territories no farther from one unit than the reach of their class. */
  abstract unitNearTerritories(unit: string, reach: MetresByClass): Promise<readonly MeasuredPair[]>;
  /** The current territories no farther from each of some units than the reach of their class; for the whole country alone. */
  abstract someUnitsNearTerritories(
    units: readonly string[],
    reach: MetresByClass,
  ): Promise<readonly MeasuredPair[]>;
  /** The request's exclusion zones that one unit lies in or touches. */
  abstract unitTouchingZones(unit: string, request: string): Promise<readonly TouchedZone[]>;
  /** The same of many, in one statement. */
  abstract someUnitsTouchingZones(
    asked: readonly { readonly unit: string; readonly request: string }[],
  ): Promise<readonly TouchedZone[]>;
  /** The shapes that are no valid polygons, by their place in the list. */
  abstract unsound(grounds: readonly Ground[]): Promise<readonly Unsound[]>;
}
