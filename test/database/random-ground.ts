import fc from 'fast-check';
import type { Ground, Position, Ring } from '#kernel';

const METRES_PER_DEGREE = 111_320;

/** The position so many metres east and north of another, near enough for making test data. */
const beside = ([lon, lat]: Position, east: number, north: number): Position => [
  lon + east / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
  lat + north / METRES_PER_DEGREE,
];
const around = (centre: Position, angle: number, metres: number): Position =>
  beside(centre, metres * Math.cos(angle), metres * Math.sin(angle));

/** A ring that sees its centre from everywhere: `radii` metres, one for each corner. */
const star = (centre: Position, radii: readonly number[]): Ring => {
  const corners = radii.map((radius, i) => around(centre, (2 * Math.PI * i) / radii.length, radius));
  return [...corners, ...corners.slice(0, 1)];
};

export type Place = { readonly centre: Position; readonly ground: Ground; readonly ring: Ring };
type Shape = { readonly centre: Position; readonly radii: readonly number[]; readonly kind: string };

const placeOf = ({ centre, radii, kind }: Shape): Place => {
  const ring = star(centre, radii);
  const least = Math.min(...radii);
  if (kind === 'simple') return { centre, ring, ground: { type: 'Polygon', coordinates: [ring] } };
  const hole = star(centre, [least / 4, least / 5, least / 4, least / 3]).toReversed();
  if (kind === 'with a hole') return { centre, ring, ground: { type: 'Polygon', coordinates: [ring, hole] } };
  const island = star(beside(centre, 4 * Math.max(...radii), 0), [300, 500, 400]);
  return { centre, ring, ground: { type: 'MultiPolygon', coordinates: [[ring], [island]] } };
};

/** Ground anywhere in Sweden, 3 to 24 corners, some hundred metres to ten kilometres across. */
export const place: fc.Arbitrary<Place> = fc
  .record({
    centre: fc.tuple(
      fc.double({ min: 11, max: 24, noNaN: true }),
      fc.double({ min: 55.3, max: 69, noNaN: true }),
    ),
    radii: fc.double({ min: 150, max: 4000, noNaN: true }).chain((size) =>
      fc.array(fc.double({ min: size * 0.6, max: size * 1.2, noNaN: true }), {
        minLength: 3,
        maxLength: 24,
      }),
    ),
    kind: fc.constantFrom('simple', 'with a hole', 'with an island'),
  })
  .map(placeOf);

export type Stand = {
  readonly where: 'inside' | 'edge' | 'outside';
  readonly turn: number;
  readonly share: number;
};

/** How a point stands to a ground: inside or in its hole, on a corner or an edge of it, or up to 15 km away. */
export const stand: fc.Arbitrary<Stand> = fc.record({
  where: fc.constantFrom('inside', 'edge', 'outside'),
  turn: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

export const positionAt = ({ centre, ring }: Place, { where, turn, share }: Stand): Position => {
  const corner = Math.floor(turn * (ring.length - 1));
  const [[fromLon, fromLat] = centre, [toLon, toLat] = centre] = ring.slice(corner, corner + 2);
  if (where === 'edge') return [fromLon + share * (toLon - fromLon), fromLat + share * (toLat - fromLat)];
  return around(centre, 2 * Math.PI * turn, where === 'inside' ? 500 * share : 15_000 * share);
};
