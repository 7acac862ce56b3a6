/** `[longitude, latitude]`, WGS 84 degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** Closed ring: first and last position are the same (RFC 7946). */
export type Ring = readonly Position[];
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] };
export type MultiPolygon = {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
};
export type Ground = Polygon | MultiPolygon;
