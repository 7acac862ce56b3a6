import { describe, expect, it } from '@jest/globals';
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { metres, type Ground, type Position } from '#kernel';
import type { Scenario, Territory, Unit } from '#scoring';
import { offset, place, shape, star, withHole } from './testing/invented-ground.js';
import { alongGeodesic, geodesicMeasure, geodesicMetres } from './index.js';
import { isFull, sample } from '../../test/harness/samples.js';

const [OUTSIDE, STANDS] = [sample(6, 40), sample(24, 200)];
/** Of few, always the same ones, so that shares of them are what they were. */
const drawn = isFull ? {} : { seed: 20_261_128 };

const { WGS84 } = geodesic.Geodesic;
const measure = geodesicMeasure({ territories: [] } as unknown as Scenario);
const farAway = metres(Infinity);
/** The point `away` metres from `middle`, square to the way from `middle` to `end`, on its right. */
const squareTo = (middle: Position, end: Position, away: number): Position => {
  const { azi1 = 0 } = WGS84.Inverse(middle[1], middle[0], end[1], end[0]);
  const { lon2 = 0, lat2 = 0 } = WGS84.Direct(middle[1], middle[0], azi1 + 90, away);
  return [lon2, lat2];
};
const distanceFrom = (location: Position, geometry: Ground, reach = farAway) =>
  measure.unitToTerritory({ location } as Unit, { geometry } as Territory, reach);

const edgesOf = (ground: Ground) => {
  const ring = ground.type === 'Polygon' ? (ground.coordinates[0] ?? []) : [];
  return ring.slice(1).map((end, i) => [ring[i] ?? end, end] as const);
};
type Walk = (a: Position, b: Position, step: number) => readonly Position[];
/** Footsteps along a line that is straight in longitude and latitude. */
const inTheChart: Walk = (a, b, step) => {
  const steps = Math.ceil(geodesicMetres(a, b) / step) + 1;
  return Array.from({ length: steps + 1 }, (_, i): Position => {
    const share = i / steps;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  });
};
/** Walks every edge by both readings in forty steps, then each one's nearest neighbourhood in steps of `stride` metres. */
const walked = (from: Position, ground: Ground, stride: number): number => {
  const away = (point: Position): number => geodesicMetres(from, point);
  const nearestOf = (points: readonly Position[]) =>
    points.reduce((best, point, i) => (away(point) < away(points[best] ?? point) ? i : best), 0);
  const onEdge = (a: Position, b: Position, walk: Walk) => {
    const points = walk(a, b, geodesicMetres(a, b) / 40);
    const nearest = nearestOf(points);
    const around = [points[nearest - 1] ?? a, points[nearest + 1] ?? b] as const;
    return Math.min(...walk(...around, stride).map(away));
  };
  return Math.min(
    ...edgesOf(ground).flatMap(([a, b]) => [alongGeodesic, inTheChart].map((walk) => onEdge(a, b, walk))),
  );
};

describe('the distance from a unit to a territory', () => {
  it.each([
    ['as large as a region', 1.5, 20],
    ['as large as a district', 0.02, 0.2],
  ])('agrees with a walk along an edge %s', (_, size, stride) => {
    let outside = 0;
    fc.assert(
      fc.property(place, shape, offset, (centre, radii, [dx, dy]) => {
        const ground = star(
          centre,
          radii.map((radius) => radius * size),
        );
        const from: Position = [centre[0] + 6 * size * dx, centre[1] + 3 * size * dy];
        const answer = distanceFrom(from, ground);
        if (answer === 0) return;
        outside += 1;
        const onFoot = walked(from, ground, stride);
        // The nearest point lies at most half a stride from a footstep.
        expect(answer).toBeLessThanOrEqual(onFoot + 0.01);
        expect(answer).toBeGreaterThanOrEqual(
          onFoot - Math.min(stride / 2, stride ** 2 / (8 * answer)) - 0.01,
        );
      }),
      { numRuns: OUTSIDE, ...drawn },
    );
    expect(outside).toBeGreaterThan((15 * OUTSIDE) / 40);
  });

  it('is right to a centimetre near and far, on an edge whose nearest point is known', () => {
    for (const away of [0.5, 120, 5_000, 59_000, 61_000, 480_000]) {
      const [start, end]: [Position, Position] = [
        [17.3, 62.1],
        [17.9, 62.3],
      ];
      const middle = alongGeodesic(start, end, geodesicMetres(start, end) / 2)[1] ?? start;
      // North of the edge, where the geodesic is the nearer reading.
      const foot = squareTo(middle, end, -away);
      const ground: Ground = { type: 'Polygon', coordinates: [[start, [17.8, 61.8], end, start]] };
      expect(Math.abs(distanceFrom(foot, ground) - away)).toBeLessThan(0.01);
    }
  });

  it('is nought inside and on the edge, and counted from the edge of a hole', () => {
    expect(distanceFrom([16.006, 60.009], withHole)).toBe(0);
    expect(distanceFrom([16, 60], withHole)).toBe(0);
    expect(distanceFrom([16, 60.009], withHole)).toBe(0);
    expect(distanceFrom([16.012, 60.009], withHole)).toBe(0);
    const inHole: Position = [16.0125, 60.009];
    expect(distanceFrom(inHole, withHole)).toBeCloseTo(geodesicMetres(inHole, [16.012, 60.009]), 2);
    const west: Position = [15.99, 60.009];
    expect(distanceFrom(west, withHole)).toBeCloseTo(geodesicMetres(west, [16, 60.009]), 2);
  });

  it('takes the nearest of several polygons, and lies inside any of them', () => {
    const far = star([16.5, 60.2], [0.02, 0.02, 0.02, 0.02]);
    const both: Ground = {
      type: 'MultiPolygon',
      coordinates: [withHole, far].flatMap((ground) =>
        ground.type === 'Polygon' ? [ground.coordinates] : [],
      ),
    };
    expect(distanceFrom([16.5, 60.2], both)).toBe(0);
    expect(distanceFrom([16.006, 60.009], both)).toBe(0);
    expect(distanceFrom([16.4, 60.19], both)).toBe(distanceFrom([16.4, 60.19], far));
  });

  it('answers infinity only beyond the reach', () => {
    const from: Position = [15.9, 60.009];
    const distance = distanceFrom(from, withHole);
    expect(distanceFrom([...from], withHole, metres(distance + 0.01))).toBe(distance);
    expect(distanceFrom([...from], withHole, metres(distance - 1))).toBe(Infinity);
    expect(distanceFrom(from, withHole, metres(10))).toBe(Infinity);
    expect(distanceFrom(from, withHole)).toBe(distance);
  });

  it('tells inside from outside as the plane does, but for the strip between the two readings of an edge', () => {
    const seen = { inside: 0, outside: 0 };
    fc.assert(
      fc.property(place, shape, offset, (centre, radii, [dx, dy]) => {
        const ground = star(
          centre,
          radii.map((radius) => radius * 0.02),
        );
        const from: Position = [centre[0] + 0.04 * dx, centre[1] + 0.02 * dy];
        // An edge of 4.5 km bulges at most e² tan 67° / 8 R = 1 m out of its straight line.
        if (walked(from, ground, 1) < 2) return;
        const inside = booleanPointInPolygon([...from], ground as never);
        seen[inside ? 'inside' : 'outside'] += 1;
        expect(distanceFrom(from, ground) === 0).toBe(inside);
      }),
      { numRuns: STANDS, ...drawn },
    );
    expect(Math.min(seen.inside, seen.outside)).toBeGreaterThan((30 * STANDS) / 200);
  });
});
