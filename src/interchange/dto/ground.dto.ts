import { coordinates } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { oneOf } from '../structure/values.js';

/** A GeoJSON geometry that has an area (RFC 7946), positions of two numbers, no other members. */
export class GroundDto {
  @Holds(rule(oneOf('Polygon', 'MultiPolygon'))) type!: string;
  @Holds(coordinates) coordinates!: unknown[];
}
