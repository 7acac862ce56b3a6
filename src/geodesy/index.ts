export { geodesicMeasure } from './geodesic-measure.js';
export { alongGeodesic, geodesicMetres } from './ellipsoid.js';
export { withinMetres } from './within-metres.js';
