import type { Ground, Ring } from '#kernel';
import type { Path } from '../errors/input-error.js';
import type { Draft } from './draft.js';

/** An area of the document and the place of its coordinates. */
export type GroundAt = { readonly at: Path; readonly ground: Ground; readonly most: number };
export type PolygonAt = { readonly at: Path; readonly rings: readonly Ring[] };

/** Positions of one area, the last of a ring included. */
const MOST_OF_A_TERRITORY = 20_000;
const MOST_OF_A_ZONE = 1000;

/** Every area: of territories, and of the exclusion zones of requests. */
export const allGroundsIn = ({ list }: Draft): readonly GroundAt[] => [
  ...list('territories').map(({ at, item }) => ({
    at: [...at, 'geometry', 'coordinates'],
    ground: item.geometry,
    most: MOST_OF_A_TERRITORY,
  })),
  ...list('requests').flatMap(({ at, item }) =>
    item.exclusionZones.map((ground, index) => ({
      at: [...at, 'exclusionZones', index, 'coordinates'],
      ground,
      most: MOST_OF_A_ZONE,
    })),
  ),
];

export const positionsIn = (area: Omit<GroundAt, 'most'>): number =>
  polygonsIn(area).reduce((sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);

/** Every area that is short enough to be looked at. */
export const groundsIn = (draft: Draft): readonly GroundAt[] =>
  allGroundsIn(draft).filter((area) => positionsIn(area) <= area.most);

export const polygonsIn = ({ at, ground }: Omit<GroundAt, 'most'>): readonly PolygonAt[] =>
  ground.type === 'Polygon'
    ? [{ at, rings: ground.coordinates }]
    : ground.coordinates.map((rings, index) => ({ at: [...at, index], rings }));

export const isClosed = (ring: Ring): boolean =>
  ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];
