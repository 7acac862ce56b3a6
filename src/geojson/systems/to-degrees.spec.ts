import { describe, expect, it } from '@jest/globals';
import { geodesicMetres } from '#geodesy';
import type { PlanePosition } from '../document/polygons-of.js';
import { recognise } from './recognise.js';
import { systemCodes, systemNamed, type SystemCode } from './systems.js';
import { positionConverter, ringConverter } from './to-degrees.js';

/** Places in Sweden as PROJ 9.1 converts them (ST_Transform of PostGIS): metres to the millimetre, and degrees. */
const known: Readonly<
  Record<Exclude<SystemCode, 'EPSG:4326'>, readonly [PlanePosition, readonly [number, number]]>
> = {
  'EPSG:3006': [
    [373988.372, 6163377.116],
    [13, 55.6],
  ],
  'EPSG:3007': [
    [148211.202, 6397870.568],
    [11.97, 57.7],
  ],
  'EPSG:3008': [
    [118482.32, 6164141.21],
    [13, 55.6],
  ],
  'EPSG:3009': [
    [187241.847, 6230993.784],
    [15.6, 56.2],
  ],
  'EPSG:3010': [
    [138074.691, 6397887.765],
    [16.3, 57.7],
  ],
  'EPSG:3011': [
    [153984.707, 6579432.512],
    [18.07, 59.33],
  ],
  'EPSG:3012': [
    [147026.89, 6409008.593],
    [14.2, 57.8],
  ],
  'EPSG:3013': [
    [141782.027, 6720932.611],
    [15.6, 60.6],
  ],
  'EPSG:3014': [
    [152585.499, 6921511.448],
    [17.3, 62.4],
  ],
  'EPSG:3015': [
    [123094.254, 6386822.237],
    [18.3, 57.6],
  ],
  'EPSG:3016': [
    [150492.288, 7080903.218],
    [20.26, 63.83],
  ],
  'EPSG:3017': [
    [168459.985, 7276066.022],
    [22.15, 65.58],
  ],
  'EPSG:3018': [
    [190205.283, 7305279.894],
    [24.13, 65.84],
  ],
  'EPSG:3857': [
    [1963675.818, 8368634.174],
    [17.64, 59.86],
  ],
};
const cases = Object.entries(known) as unknown as readonly (readonly [
  SystemCode,
  readonly [PlanePosition, readonly [number, number]],
])[];

describe('the systems that maps of Sweden come in', () => {
  it('are fifteen, with degrees', () => expect(systemCodes).toHaveLength(cases.length + 1));

  it.each(cases)('%s: within a centimetre of what PROJ says', (system, [plane, degrees]) =>
    expect(geodesicMetres(positionConverter(system)(plane), degrees)).toBeLessThan(0.01),
  );

  it.each(cases)('%s is known by its numbers, whichever stands first', (system, [[east, north]]) => {
    const isLocal = /^EPSG:30(0[7-9]|1)/.test(system);
    const kind = isLocal ? { kind: 'local' } : { kind: 'known', system };
    expect(recognise([[east, north]])).toEqual({ ...kind, northFirst: false });
    expect(recognise([[north, east]])).toEqual({ ...kind, northFirst: true });
  });

  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['EPSG:4326', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::3006', 'EPSG:3006'],
    ['urn:ogc:def:crs:EPSG:9.9:3018', 'EPSG:3018'],
    ['http://www.opengis.net/def/crs/EPSG/0/3857', 'EPSG:3857'],
    ['epsg:3011', 'EPSG:3011'],
    ['EPSG:2154', undefined],
    ['SWEREF', undefined],
    ['', undefined],
  ])('%s means %s', (name, system) => expect(systemNamed(name)).toBe(system));

  it('what is no place in Sweden in any of them is not known, nor what is in two', () => {
    for (const numbers of [
      [[0, 6_500_000]],
      [[500_000, 5_000_000]],
      [
        [13, 55],
        [373_988, 6_163_377],
      ],
    ] as PlanePosition[][])
      expect(recognise(numbers)).toEqual({ kind: 'unknown' });
  });

  it('a long side stays where it was drawn: points between, at most a kilometre apart', () => {
    const side: PlanePosition[] = [
      [500_000, 6_600_000],
      [540_000, 6_600_000],
    ];
    const ring = ringConverter('EPSG:3006')(side);
    expect(ring).toHaveLength(41);
    const middle = positionConverter('EPSG:3006')([520_000, 6_600_000]);
    expect(Math.min(...ring.map((position) => geodesicMetres(position, middle)))).toBeLessThan(0.01);
    const [from, to] = [ring[0]!, ring.at(-1)!];
    expect(geodesicMetres([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], middle)).toBeGreaterThan(10);
  });
});
