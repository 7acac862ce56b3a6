export { geodesicMeasure } from './geodesic-measure.js';
export { alongGeodesic, geodesicMetres } from './ellipsoid.js';
export { withinMetres } from './within-metres.js';
export { toNearest } from './nearest-point.js';
