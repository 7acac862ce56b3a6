import { describe, expect, it } from '@jest/globals';
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Ground, Position } from '#kernel';
import type { PlacementRequest, Scenario, Unit } from '#scoring';
import { geodesicMeasure } from './index.js';
import { offset, place, shape, star, withHole } from './testing/invented-ground.js';

const measure = geodesicMeasure({ territories: [] } as unknown as Scenario);
const touches = (location: Position, zone: Ground) =>
  measure.unitTouchesZone({ location } as Unit, { exclusionZones: [zone] } as unknown as PlacementRequest, 0);

describe('whether a unit touches an exclusion zone', () => {
  it('counts the edge, the corner and the inside, not the hole', () => {
    expect(touches([16, 60.009], withHole)).toBe(true);
    expect(touches([16.036, 60.018], withHole)).toBe(true);
    expect(touches([16.018, 60], withHole)).toBe(true);
    expect(touches([16.018, 60.018], withHole)).toBe(true);
    expect(touches([16.003, 60.003], withHole)).toBe(true);
    expect(touches([16.018, 60.009], withHole)).toBe(false);
    expect(touches([16.0361, 60.009], withHole)).toBe(false);
    expect(touches([15.99999, 60.009], withHole)).toBe(false);
    expect(touches([15.99999999, 60.009], withHole)).toBe(true);
  });

  it('agrees with a reading in the plane wherever that says yes', () => {
    fc.assert(
      fc.property(place, shape, offset, (centre, radii, [dx, dy]) => {
        const ground = star(
          centre,
          radii.map((radius) => radius * 0.02),
        );
        const from: Position = [centre[0] + 0.04 * dx, centre[1] + 0.02 * dy];
        if (booleanPointInPolygon([...from], ground as never)) expect(touches(from, ground)).toBe(true);
      }),
    );
  });
});
