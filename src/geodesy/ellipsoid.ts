import { metres, type Metres, type Position } from '#kernel';
import geodesic from 'geographiclib-geodesic';

const { WGS84, DISTANCE, STANDARD, LATITUDE, LONGITUDE, DISTANCE_IN, LONG_UNROLL } = geodesic.Geodesic;

/** Least and greatest radius of curvature of the WGS 84 ellipsoid, in metres (equator along the meridian; pole). */
export const LEAST_RADIUS = 6_335_439;
export const GREATEST_RADIUS = 6_399_594;
/** Every radius of curvature lies within 0.51 % of this one. */
export const MIDDLE_RADIUS = 6_367_516;

const SEMI_MAJOR = WGS84.a;
const FLATTENED = (1 - WGS84.f) ** 2;
const RADIANS = Math.PI / 180;

const before = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

const inverse = (a: Position, b: Position): number =>
  WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE).s12 ?? 0;

/** Geodesic metres on WGS 84 (Karney 2013, "Algorithms for geodesics"); the same to the last bit either way round. */
export const geodesicMetres = (a: Position, b: Position): Metres =>
  metres(before(a, b) ? inverse(a, b) : inverse(b, a));

/** Earth-centred cartesian metres. */
export type Vector = readonly [x: number, y: number, z: number];

/** The point of the ellipsoid's surface, in metres from the Earth's centre. */
export const toVector = ([longitude, latitude]: Position): Vector => {
  const sine = Math.sin(latitude * RADIANS);
  const cosine = Math.cos(latitude * RADIANS);
  const normal = SEMI_MAJOR / Math.sqrt(1 - (1 - FLATTENED) * sine * sine);
  const equatorial = normal * cosine;
  return [
    equatorial * Math.cos(longitude * RADIANS),
    equatorial * Math.sin(longitude * RADIANS),
    normal * FLATTENED * sine,
  ];
};

/** The position of a vector that lies on the ellipsoid's surface. */
export const toPosition = ([x, y, z]: Vector): Position => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, FLATTENED * Math.hypot(x, y)) / RADIANS,
];

/** The ellipsoid's outward normal at a point of its surface, of length 1. */
export const normalAt = (x: number, y: number, z: number): Vector => {
  const length = Math.hypot(x, y, z / FLATTENED);
  return [x / length, y / length, z / FLATTENED / length];
};

/** Points along the geodesic from `a` to `b`, both included, no two farther apart than `step` metres. */
export const alongGeodesic = (a: Position, b: Position, step: number): readonly Position[] => {
  const line = WGS84.InverseLine(a[1], a[0], b[1], b[0], STANDARD | DISTANCE_IN);
  const pieces = Math.max(1, Math.ceil(line.s13 / step));
  return Array.from({ length: pieces + 1 }, (_, i): Position => {
    if (i === 0) return a;
    if (i === pieces) return b;
    const at = line.Position((line.s13 * i) / pieces, LATITUDE | LONGITUDE | LONG_UNROLL);
    return [at.lon2 ?? a[0], at.lat2 ?? a[1]];
  });
};
