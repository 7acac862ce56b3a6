/**
 * Coordinate reference systems that maps of Sweden come in, by their numbers in the EPSG register, each with the definition
 * that PROJ gives it. SWEREF 99 and WGS 84 are taken as one: they lie less than a metre apart.
 */
const LOCAL = (meridian: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs`;

export const DEGREES = 'EPSG:4326';

export const systems = {
  [DEGREES]: { name: 'WGS 84', definition: '+proj=longlat +datum=WGS84 +no_defs' },
  'EPSG:3006': {
    name: 'SWEREF 99 TM',
    definition: '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  },
  'EPSG:3007': { name: 'SWEREF 99 12 00', definition: LOCAL(12) },
  'EPSG:3008': { name: 'SWEREF 99 13 30', definition: LOCAL(13.5) },
  'EPSG:3009': { name: 'SWEREF 99 15 00', definition: LOCAL(15) },
  'EPSG:3010': { name: 'SWEREF 99 16 30', definition: LOCAL(16.5) },
  'EPSG:3011': { name: 'SWEREF 99 18 00', definition: LOCAL(18) },
  'EPSG:3012': { name: 'SWEREF 99 14 15', definition: LOCAL(14.25) },
  'EPSG:3013': { name: 'SWEREF 99 15 45', definition: LOCAL(15.75) },
  'EPSG:3014': { name: 'SWEREF 99 17 15', definition: LOCAL(17.25) },
  'EPSG:3015': { name: 'SWEREF 99 18 45', definition: LOCAL(18.75) },
  'EPSG:3016': { name: 'SWEREF 99 20 15', definition: LOCAL(20.25) },
  'EPSG:3017': { name: 'SWEREF 99 21 45', definition: LOCAL(21.75) },
  'EPSG:3018': { name: 'SWEREF 99 23 15', definition: LOCAL(23.25) },
  'EPSG:3857': {
    name: 'Web Mercator',
    definition:
      '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly definition: string }>>;

export type SystemCode = keyof typeof systems;

const isSystem = (code: string): code is SystemCode => Object.hasOwn(systems, code);

const DEGREES_TOO: ReadonlySet<string> = new Set(['CRS84', 'EPSG:4258', 'EPSG:4326', 'EPSG:4619']);
const EPSG_NUMBER = /epsg[^0-9]*(?:[0-9.]+[:/]+)?([0-9]{4,5})$/i;

/**
 * The system that a name means, as programs write it: `EPSG:3006`, `urn:ogc:def:crs:EPSG::3006`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, `http://www.opengis.net/def/crs/EPSG/0/3006`.
 */
export const systemNamed = (name: string): SystemCode | undefined => {
  const number = EPSG_NUMBER.exec(name)?.[1];
  const code = number === undefined ? name.split(/[:/]/).at(-1)?.toUpperCase() : `EPSG:${number}`;
  if (code === undefined) return undefined;
  if (DEGREES_TOO.has(code)) return DEGREES;
  return isSystem(code) ? code : undefined;
};

export const systemCodes = Object.keys(systems) as readonly SystemCode[];
