import type { MultiPolygon, Polygon } from 'geojson';
import type { Ground } from '#kernel';

/** A copy that may be written to, as the geometry library wants it. */
export const asTurf = (ground: Ground): Polygon | MultiPolygon =>
  structuredClone(ground) as unknown as Polygon | MultiPolygon;
