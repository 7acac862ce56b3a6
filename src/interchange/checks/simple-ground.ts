import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import type { Check } from './draft.js';
import { groundsIn, isClosed, polygonsIn, type GroundAt } from './grounds.js';

type Found = {
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

const flawOf = (geometry: object, at: Path): InputError | undefined => {
  const found = new IsValidOp(reader.read(geometry)).getValidationError() as Found | null;
  if (found === null) return undefined;
  const where = found.getCoordinate();
  const near = where === null ? '' : ` near ${JSON.stringify([where.x, where.y])}`;
  const message = `${sentences[found.getMessage()] ?? found.getMessage().toLowerCase()}${near}`;
  return { pointer: pointerOf(at), message, expected: 'rings that neither cross nor overlap, holes inside' };
};

const overlapIn = ({ ground, at }: GroundAt): InputError | undefined => {
  const flaw = flawOf(ground, at);
  return flaw && { ...flaw, message: `has polygons that overlap: it ${flaw.message}` };
};

const flawsOf = (area: GroundAt): readonly InputError[] => {
  const polygons = polygonsIn(area);
  if (!polygons.every(({ rings }) => rings.every(isClosed))) return [];
  const own = polygons.flatMap(({ at, rings }) => flawOf({ type: 'Polygon', coordinates: rings }, at) ?? []);
  const together = own.length === 0 && polygons.length > 1 ? overlapIn(area) : undefined;
  return together === undefined ? own : [...own, together];
};

/** Areas are valid by the OGC rules, by the algorithm that PostGIS runs too: what is read here can be stored there. */
export const simpleGround: Check = (draft) => groundsIn(draft).flatMap(flawsOf);
