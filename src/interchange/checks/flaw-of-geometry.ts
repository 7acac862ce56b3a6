import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';

type JstsFlaw = {
  readonly getMessage: () => string;
  readonly getCoordinate: () => { x: number; y: number } | null;
};

const reader = new GeoJSONReader(new GeometryFactory());
const sentences: Readonly<Record<string, string>> = {
  'Self-intersection': 'crosses itself',
  'Ring Self-intersection': 'touches itself',
  'Hole lies outside shell': 'has a hole that lies outside of it',
  'Holes are nested': 'has a hole inside a hole',
  'Interior is disconnected': 'is cut in two by its own rings',
  'Nested shells': 'has a polygon inside a polygon',
  'Duplicate Rings': 'has the same ring twice',
  'Too few distinct points in geometry component': 'has no area',
};

/** What makes a geometry of closed rings invalid by the OGC rules, and where, in its own coordinates. */
export type GeometryFlaw = { readonly message: string; readonly point?: readonly [number, number] };

export const flawOfGeometry = (geometry: object): GeometryFlaw | undefined => {
  const found = new IsValidOp(reader.read(geometry)).getValidationError() as JstsFlaw | null;
  if (found === null) return undefined;
  const where = found.getCoordinate();
  const message = sentences[found.getMessage()] ?? found.getMessage().toLowerCase();
  return { message, ...(where !== null && { point: [where.x, where.y] as const }) };
};
