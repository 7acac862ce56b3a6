import { getCenter } from 'ol/extent.js';
import Feature, { type FeatureLike } from 'ol/Feature.js';
import { MultiPoint, MultiPolygon, Point, type Geometry } from 'ol/geom.js';
import { fromLonLat, toLonLat } from 'ol/proj.js';
import type { Mark, Polygons, Position, Ring, Shape } from './shapes.js';

const DECIMALS = 6;
const rounded = (figure: number): number => Number(figure.toFixed(DECIMALS));
const near = (at: Position): number[] => fromLonLat([...at]);
const positionOf = (at: readonly number[]): Position => {
  const [longitude = 0, latitude = 0] = toLonLat([...at]);
  return [rounded(longitude), rounded(latitude)];
};

export const toMap = (polygons: Polygons): MultiPolygon =>
  new MultiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(near))));
export const ringOf = (ring: readonly (readonly number[])[]): Ring => ring.map(positionOf);
export const fromMap = (geometry: MultiPolygon): Polygons =>
  geometry.getCoordinates().map((rings) => rings.map(ringOf));

export const shapeFeature = ({ id, polygons, tone, label }: Shape): Feature => {
  const feature = new Feature({ geometry: toMap(polygons), tone, label });
  feature.setId(id);
  return feature;
};
export const markFeature = ({ id, at, tone, label }: Mark): Feature<Point> => {
  const feature = new Feature({ geometry: new Point(near(at)), tone, label });
  feature.setId(id);
  return feature;
};

export const cornersOf = (feature: FeatureLike): MultiPoint | undefined => {
  const geometry = feature.getGeometry() as Geometry | undefined;
  return geometry instanceof MultiPolygon ? new MultiPoint(geometry.getCoordinates().flat(2)) : undefined;
};

export const centreOf = (feature: FeatureLike): Point | undefined => {
  const geometry = feature.getGeometry() as Geometry | undefined;
  return geometry === undefined ? undefined : new Point(getCenter(geometry.getExtent()));
};
