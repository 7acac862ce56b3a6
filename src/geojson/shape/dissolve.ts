import { union } from '@turf/union';
import type { Feature, Polygon } from 'geojson';
import { flawOfGeometry } from '#interchange';
import type { PlaneRing } from '../document/polygons-of.js';

/** The rings of a polygon, of one system, which may be any plane. */
export type PlanePolygon = readonly PlaneRing[];

const asFeature = (rings: PlanePolygon): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings.map((ring) => ring.map((position) => [...position])) },
});

/** Valid polygons as they are, or, where they overlap or share a side, those that cover the same ground and do neither. */
export const dissolve = (polygons: readonly PlanePolygon[]): readonly PlanePolygon[] => {
  if (polygons.length === 1) return polygons;
  if (flawOfGeometry({ type: 'MultiPolygon', coordinates: polygons }) === undefined) return polygons;
  const one = union({ type: 'FeatureCollection', features: polygons.map(asFeature) })?.geometry;
  if (one === undefined) return polygons;
  return (one.type === 'Polygon' ? [one.coordinates] : one.coordinates) as unknown as readonly PlanePolygon[];
};
