export { geodesicMeasure } from './geodesic-measure.js';
export { CELL_RADIUS, spaceOf, type Space } from './cells.js';
export { chordBounds, type ChordBounds } from './chord.js';
export { alongGeodesic, geodesicMetres, toVector } from './ellipsoid.js';
export { metresBetween, withinMetres } from './within-metres.js';
export { toNearest } from './nearest-point.js';
