import { Described } from '../structure/described.js';
import { coordinates } from '../structure/positions.js';
import { Holds, isObject, rule, type Fault } from '../structure/rule.js';
import { oneOf } from '../structure/values.js';

/** A GeoJSON geometry that has an area (RFC 7946), positions of two numbers, no other members. */
@Described('A polygon or several, in WGS 84 degrees, longitude first.')
export class GroundFormat {
  @Holds(rule(oneOf('Polygon', 'MultiPolygon'))) type!: string;
  @Holds(coordinates) coordinates!: unknown[];
}

/** What map programs write around a geometry. */
const WRAPPERS: ReadonlySet<unknown> = new Set(['Feature', 'FeatureCollection', 'GeometryCollection']);

const wrapped: Fault = (value) => {
  const { type } = value as { readonly type?: unknown };
  return WRAPPERS.has(type) ? `is a ${String(type)}, which holds geometries and is none` : undefined;
};

/** A geometry by itself; one that is still wrapped is refused once, not key by key. */
export const bareGeometry = {
  expected: 'its geometry alone: {"type": "Polygon" or "MultiPolygon", "coordinates": […]}',
  fault: (value: unknown) => isObject(value) ?? wrapped(value),
};
