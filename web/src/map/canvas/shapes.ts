import type { components } from '../../api/api.js';

/** Longitude and latitude, WGS 84. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** Rings, the outer first; each ends where it began. */
export type Polygon = readonly Ring[];
export type Polygons = readonly Polygon[];
export type Ground = components['schemas']['Ground'];

/** How much something stands out. `fault` is for what is wrong, `place` for where somebody or something is. */
export const TONES = ['strong', 'middle', 'weak', 'plain', 'place', 'fault'] as const;
export type Tone = (typeof TONES)[number];
export type Shape = {
  readonly id: string;
  readonly polygons: Polygons;
  readonly tone: Tone;
  readonly label?: string;
};
export type Mark = {
  readonly id: string;
  readonly at: Position;
  readonly tone: Tone;
  readonly label?: string;
};

/** `change` moves corners and makes new ones, `remove` takes them away, `move` the whole; `add` and `cut` draw a piece. */
export type DrawMode = 'look' | 'change' | 'remove' | 'move' | 'add' | 'cut';
export type Editing = {
  readonly polygons: Polygons;
  readonly mode: DrawMode;
  readonly onChange: (polygons: Polygons) => void;
  /** A piece was drawn, to be added or cut out. */
  readonly onPiece: (ring: Ring) => void;
};

export const groundOf = (polygons: Polygons): Ground =>
  (polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }) as unknown as Ground;
