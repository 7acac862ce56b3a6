import { coordEach, featureCollection, intersect, point, voronoi } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import proj4 from 'proj4';

export const square = (west: number, south: number, side = 0.01) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
export const feature = (coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

type Seat = { readonly code: string; readonly county: string; readonly location: readonly number[] };
export type Counties = { readonly features: readonly Feature<Polygon | MultiPolygon, { code: string }>[] };
/**
 * What lies nearest to the seat of each municipality, as far as a county goes, its own where the coarse counties have it so: areas as
 * crooked and as many as municipalities.
 */
export const aroundSeats = (seats: readonly Seat[], { features }: Counties) => {
  const points = featureCollection(seats.map(({ location }) => point([...location])));
  const cells = voronoi(points, { bbox: [10, 54, 25, 70] }).features;
  return cells.map((cell, nth) => {
    const { code, county } = seats[nth]!;
    const ownFirst = features.toSorted((a) => (a.properties.code === county ? -1 : 1));
    const area = ownFirst
      .values()
      .map((one) => intersect(featureCollection([cell, one])))
      .find((one) => one !== null);
    return { ...area!, properties: { note: code } };
  });
};

const SWEREF_99_TM = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs';
/** The same areas in metres of SWEREF 99 TM, as an authority's own tools write them. */
export const inSweref99 = (areas: readonly { readonly geometry: Polygon | MultiPolygon }[]) => ({
  ...collection(
    ...areas.map((area) => {
      const copy = structuredClone(area);
      coordEach(copy.geometry, (at) => {
        [at[0], at[1]] = proj4(SWEREF_99_TM, [at[0]!, at[1]!]);
      });
      return copy;
    }),
  ),
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
});
