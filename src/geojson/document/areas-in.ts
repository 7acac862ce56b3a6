import { ok, type Result } from '#kernel';
import type { Path } from '#interchange';
import { faultAt, type AreaFault } from '../area-fault.js';
import { isJson, isNumber, type JsonObject } from './json.js';
import { polygonsOf, type DrawnPolygon } from './polygons-of.js';

/** An area as a document draws it: where it stands, what is said of it, and in which system, if anybody says. */
export type DrawnArea = {
  readonly at: Path;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly crs: string | undefined;
  readonly polygons: readonly DrawnPolygon[];
  /** Positions had heights or measures, which were left out. */
  readonly hadHeights: boolean;
};
type AreaFound = Result<DrawnArea, AreaFault>;
type Around = { readonly at: Path; readonly crs: string | undefined };

const AREAS = 'a Polygon, a MultiPolygon, a Feature of one, or a FeatureCollection';
/** What `crs` names (GeoJSON of 2008, section 3); RFC 7946 has none and means WGS 84. */
const crsOf = (value: JsonObject, above: string | undefined): string | undefined => {
  const crs = isJson(value['crs']) ? value['crs']['properties'] : undefined;
  const name = isJson(crs) ? (crs['name'] ?? crs['href']) : undefined;
  return typeof name === 'string' ? name : above;
};

const heightsIn = (geometry: unknown): boolean =>
  Array.isArray(geometry)
    ? isNumber(geometry[0])
      ? geometry.length > 2
      : geometry.some(heightsIn)
    : isJson(geometry) && (heightsIn(geometry['coordinates']) || heightsIn(geometry['geometries']));

type Drawn = { readonly geometry: unknown; readonly properties: unknown; readonly place: Path };

const areaOf = ({ geometry, properties, place }: Drawn, { at, crs }: Around): AreaFound => {
  const polygons = polygonsOf(geometry, place);
  if (!polygons.ok) return polygons;
  return ok({
    at,
    properties: isJson(properties) ? properties : {},
    crs: isJson(geometry) ? crsOf(geometry, crs) : crs,
    polygons: polygons.value,
    hadHeights: heightsIn(geometry),
  });
};

const featureAt = (value: unknown, { at, crs }: Around): AreaFound => {
  if (!isJson(value)) return faultAt(at, { message: 'is no area', expected: AREAS, got: value });
  if (value['type'] !== 'Feature') return areaOf({ geometry: value, properties: {}, place: at }, { at, crs });
  const around = { at, crs: crsOf(value, crs) };
  const { geometry, properties } = value;
  return areaOf({ geometry, properties, place: [...at, 'geometry'] }, around);
};

/** Every area of a GeoJSON document, or what is wrong with it, one fault an area. */
export const areasIn = (document: unknown): readonly AreaFound[] => {
  if (!isJson(document)) return [faultAt([], { message: 'is no GeoJSON', expected: AREAS, got: document })];
  const crs = crsOf(document, undefined);
  if (document['type'] !== 'FeatureCollection') return [featureAt(document, { at: [], crs })];
  const { features } = document;
  if (!Array.isArray(features))
    return [faultAt(['features'], { message: 'is no list', expected: 'a list of features', got: features })];
  if (features.length === 0)
    return [faultAt(['features'], { message: 'is empty', expected: 'one or more features' })];
  return features.map((feature, index) => featureAt(feature, { at: ['features', index], crs }));
};
