import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import proj4 from 'proj4';
import { swedishGeography } from '#generation';
import type { Ground, Position } from '#kernel';
import type { AreaSetting } from '../place-area.js';
import { readAreas } from '../read-areas.js';
import { systems, type SystemCode } from '../systems/systems.js';

export const localities = swedishGeography().localities.map(({ location }) => ({ location }));
export const read = (document: unknown, setting: Partial<AreaSetting> = {}) =>
  readAreas(JSON.stringify(document), { localities, ...setting });
export const taken = (document: unknown, setting?: Partial<AreaSetting>) => {
  const areas = read(document, setting);
  if (!areas.ok) throw new Error(JSON.stringify(areas.refusal));
  return areas.value;
};
export const faultsOf = (document: unknown, setting?: Partial<AreaSetting>) => {
  const areas = read(document, setting);
  return areas.ok ? [] : areas.refusal.faults;
};

/** A square of so many degrees, from its south-west corner. */
export const square = (west: number, south: number, side = 0.1): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
export const polygon = (...coordinates: number[][][]) => ({ type: 'Polygon', coordinates });
export const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
export const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

export type Drawn = Feature<Polygon | MultiPolygon>;
export const counties: readonly Drawn[] = (
  JSON.parse(readFileSync('fixtures/geography/counties.geojson', 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon
  >
).features;

export const mapped = (drawn: Drawn, change: (position: number[]) => number[]): Drawn => {
  const rings = (list: number[][][]) => list.map((ring) => ring.map(change));
  const { geometry } = drawn;
  return {
    ...drawn,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) },
  };
};
export const cornersOf = ({ type, coordinates }: Ground | Polygon | MultiPolygon) =>
  (type === 'Polygon' ? coordinates.flat() : coordinates.flat(2)) as readonly Position[];
export const inSystem = (drawn: Drawn, system: SystemCode): Drawn =>
  mapped(drawn, ([east, north]) =>
    proj4(systems['EPSG:4326'].definition, systems[system].definition).forward([east!, north!]),
  );
