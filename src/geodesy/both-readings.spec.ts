import { describe, expect, it } from '@jest/globals';
import { booleanPointInPolygon } from '@turf/turf';
import { metres, type Ground, type Position } from '#kernel';
import type { PlacementRequest, Scenario, Territory, Unit } from '#scoring';
import { alongGeodesic, geodesicMeasure, geodesicMetres } from './index.js';

const measure = geodesicMeasure({ territories: [] } as unknown as Scenario);
const distanceFrom = (location: Position, geometry: Ground) =>
  measure.unitToTerritory({ location } as Unit, { geometry } as Territory, metres(Infinity));
const touches = (location: Position, zone: Ground) =>
  measure.unitTouchesZone({ location } as Unit, { exclusionZones: [zone] } as unknown as PlacementRequest, 0);

describe('an edge read as a geodesic and as a straight line in longitude and latitude', () => {
  it('keeps out of both readings of a wide edge, and measures to the nearer of them', () => {
    // Along 60° N from 12° to 18° E the geodesic runs 3.8 km north of the parallel at its middle.
    const corners: readonly Position[] = [
      [12, 60],
      [18, 60],
    ];
    const ring = (latitude: number): Ground => ({
      type: 'Polygon',
      coordinates: [[...corners, [18, latitude], [12, latitude], [12, 60]]],
    });
    const [south, north] = [ring(58), ring(62)];
    const [, middle = [15, 60]] = alongGeodesic([12, 60], [18, 60], geodesicMetres([12, 60], [18, 60]) / 2);
    const between: Position = [15, (60 + middle[1]) / 2];
    const apart = geodesicMetres([15, 60], middle);
    expect(apart).toBeGreaterThan(3_700);
    expect(booleanPointInPolygon([...between], south as never)).toBe(false);
    expect([distanceFrom(between, south), distanceFrom(between, north)]).toEqual([0, 0]);
    expect([touches(between, south), touches(between, north)]).toEqual([true, true]);
    const above: Position = [15, middle[1] + 0.05];
    expect(distanceFrom(above, south)).toBeCloseTo(geodesicMetres(above, middle), 1);
    const below: Position = [15, 59.95];
    for (const latitude of [59.999_99, 59.99, 59.95, 59.5, 58]) {
      const from: Position = [15, latitude];
      expect(Math.abs(distanceFrom(from, north) - geodesicMetres(from, [15, 60]))).toBeLessThan(0.01);
    }
    expect(touches(above, south)).toBe(false);
    expect(touches(below, north)).toBe(false);
  });
});
