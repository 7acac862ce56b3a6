import type { Ground, Polygons } from './canvas/shapes.js';

/** As any answer of the service brings it. */
export type AnyGround = { readonly type: Ground['type']; readonly coordinates: unknown };
export const polygonsOf = ({ type, coordinates }: AnyGround): Polygons =>
  (type === 'Polygon' ? [coordinates] : coordinates) as Polygons;
