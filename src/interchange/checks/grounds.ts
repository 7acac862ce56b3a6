import type { Ground, Ring } from '#kernel';
import type { Path } from '../errors/input-error.js';
import type { Draft } from './draft.js';

/** An area of the document and the place of its coordinates. */
export type GroundAt = { readonly at: Path; readonly ground: Ground };
export type PolygonAt = { readonly at: Path; readonly rings: readonly Ring[] };

/** Every area: of territories, and of the exclusion zones of requests. */
export const groundsIn = ({ list }: Draft): readonly GroundAt[] => [
  ...list('territories').map(({ at, item }) => ({
    at: [...at, 'geometry', 'coordinates'],
    ground: item.geometry,
  })),
  ...list('requests').flatMap(({ at, item }) =>
    item.exclusionZones.map((ground, index) => ({
      at: [...at, 'exclusionZones', index, 'coordinates'],
      ground,
    })),
  ),
];

export const polygonsIn = ({ at, ground }: GroundAt): readonly PolygonAt[] =>
  ground.type === 'Polygon'
    ? [{ at, rings: ground.coordinates }]
    : ground.coordinates.map((rings, index) => ({ at: [...at, index], rings }));

export const isClosed = (ring: Ring): boolean =>
  ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];
