import { crs, polygon, square } from './drawn.js';

type Broken = { readonly name: string; readonly geometry: (west: number, south: number) => unknown };
/** One for each way to break an area; what is expected of each is the place, and a word of why. */
export const broken: readonly (Broken & {
  readonly place: string;
  readonly why: RegExp;
  readonly point?: true;
})[] = [
  {
    name: 'an edge that crosses itself',
    geometry: (w, s) =>
      polygon([
        [w, s],
        [w + 0.1, s + 0.1],
        [w + 0.1, s],
        [w, s + 0.1],
        [w, s],
      ]),
    place: '/geometry/coordinates',
    why: /^crosses itself near \[/,
    point: true,
  },
  {
    name: 'a part of several that crosses itself',
    geometry: (w, s) => ({
      type: 'MultiPolygon',
      coordinates: [
        [square(w, s)],
        [
          [
            [w + 0.2, s],
            [w + 0.3, s + 0.1],
            [w + 0.3, s],
            [w + 0.2, s + 0.1],
            [w + 0.2, s],
          ],
        ],
      ],
    }),
    place: '/geometry/coordinates/1',
    why: /^crosses itself near \[/,
    point: true,
  },
  {
    name: 'a hole outside',
    geometry: (w, s) => polygon(square(w, s), square(w + 0.3, s, 0.01)),
    place: '/geometry/coordinates',
    why: /hole that lies outside/,
    point: true,
  },
  {
    name: 'an open ring',
    geometry: (w, s) => polygon(square(w, s).slice(0, 4)),
    place: '/geometry/coordinates/0',
    why: /^is not closed/,
  },
  {
    name: 'three positions',
    geometry: (w, s) => polygon(square(w, s).slice(2)),
    place: '/geometry/coordinates/0',
    why: /^has 3 positions/,
  },
  {
    name: 'a word for a number',
    geometry: (w, s) => polygon([[w, s], [w, 'north' as unknown as number], ...square(w, s).slice(2)]),
    place: '/geometry/coordinates/0/1',
    why: /^is no position/,
  },
  {
    name: 'a point',
    geometry: (w, s) => ({ type: 'Point', coordinates: [w, s] }),
    place: '/geometry',
    why: /^is a Point/,
  },
  { name: 'nothing', geometry: () => null, place: '/geometry', why: /^has no geometry/ },
  {
    name: 'no rings',
    geometry: () => polygon(),
    place: '/geometry/coordinates',
    why: /^is no polygon/,
  },
  {
    name: 'no area',
    geometry: (w, s) =>
      polygon([
        [w, s],
        [w + 0.1, s],
        [w, s],
        [w + 0.1, s],
        [w, s],
      ]),
    place: '/geometry/coordinates',
    why: /^(has no area|crosses itself|touches itself)/,
  },
  {
    name: 'latitude first',
    geometry: (w, s) => polygon(square(w, s).map(([east, north]) => [north!, east!])),
    place: '',
    why: /^looks like latitude, longitude/,
  },
  {
    name: 'another country',
    geometry: (w, s) => polygon(square(w - 30, s - 20)),
    place: '',
    why: /from every locality$/,
  },
  {
    name: 'a system of another country',
    geometry: (w, s) => ({ ...polygon(square(w, s)), ...crs('EPSG:2154') }),
    place: '',
    why: /system that is not known/,
  },
  {
    name: 'a system that its numbers deny',
    geometry: (w, s) => ({ ...polygon(square(w, s)), ...crs('EPSG:3006') }),
    place: '',
    why: /^says EPSG:3006 .* numbers look like EPSG:4326/,
  },
  {
    name: 'numbers of nowhere',
    geometry: (w, s) => polygon(square(w, s).map(([east, north]) => [east! * 1e7, north!])),
    place: '',
    why: /no place in Sweden/,
  },
];
