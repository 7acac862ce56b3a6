// Writes web/src/map/geography from fixtures/geography and scripts/geography/lakes.geojson.
import { readFileSync, writeFileSync } from 'node:fs';
import { featureCollection, rewind, union } from '@turf/turf';

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const counties = read('fixtures/geography/counties.geojson').features;
const regions = read('fixtures/geography/regions.json');
const lakes = read('scripts/geography/lakes.geojson').features;

/** A hundred metres: finer than the outlines are. */
const round = (value) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value.map(round));
const isNew = (point, at, ring) => at === 0 || point.join() !== ring[at - 1].join();
const thinned = (value) =>
  typeof value[0][0] === 'number'
    ? value.filter(isNew)
    : value.map(thinned).filter((ring) => ring.length > 0);
/** A ring that has shrunk to a point or a line is an island that nobody sees. */
const isSeen = (rings) => rings[0].length > 3;
const simple = ({ type, coordinates }) => {
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  const seen = parts.map((part) => thinned(round(part))).filter(isSeen);
  return { type: 'MultiPolygon', coordinates: seen };
};
const feature = (kind, name, geometry) => ({ type: 'Feature', properties: { kind, name }, geometry });
const area = (kind, name, geometry) => feature(kind, name, rewind(simple(geometry)));
const regionOf = ({ code, name }) => {
  const own = counties.filter(({ properties }) => properties.region === code);
  return area('region', name, union(featureCollection(own)).geometry);
};

const features = [
  ...regions.map(regionOf),
  ...lakes.map(({ properties, geometry }) => area('lake', properties.name, geometry)),
];
const text = features.map((each) => JSON.stringify(each)).join(',\n');
writeFileSync(
  new URL('../web/src/map/geography/regions-and-lakes.geojson', import.meta.url),
  `{"type":"FeatureCollection","features":[\n${text}\n]}\n`,
);
